import { Field, Select } from "@fluentui/react-components";

interface YearFieldProps {
  readonly text: { readonly year: string; readonly yearOption: (year: number) => string };
  readonly years: readonly { readonly year: number }[];
  readonly chosen: number;
  readonly onYear: (year: number) => void;
}

/** The year end that is looked at. */
export function YearField({ text, years, chosen, onYear }: YearFieldProps) {
  return (
    <Field label={text.year}>
      <Select value={String(chosen)} onChange={(_event, data) => onYear(Number(data.value))}>
        {years.map(({ year }) => (
          <option key={year} value={year}>
            {text.yearOption(year)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
