import { Field, Select } from "@fluentui/react-components";
import { useText } from "../../language/language-context";
import { solveTexts } from "../../../text/solve";

/** The plan from which is calculated back: the base (empty) or a scenario. */
export function StartChoice({
  names,
  chosen,
  onChoose,
}: {
  readonly names: readonly string[];
  readonly chosen: string;
  readonly onChoose: (name: string) => void;
}) {
  const text = useText(solveTexts);
  return (
    <Field label={text.from}>
      <Select value={chosen} onChange={(_event, data) => onChoose(data.value)}>
        <option value="">{text.base}</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
