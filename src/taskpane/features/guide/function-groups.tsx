import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { FunctionDefinition } from "../../../functions/definition";
import { FunctionList } from "./function-list";
import { useText } from "../../language/language-context";
import { guideTexts } from "../../../text/guide";

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  heading: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXXS}` },
});

/** All functions under the subject they belong to. */
export function FunctionGroups({ definitions }: { readonly definitions: readonly FunctionDefinition[] }) {
  const text = useText(guideTexts);
  const styles = useStyles();
  const groups = [...new Set(definitions.map((definition) => definition.group))];
  return (
    <div className={styles.groups}>
      {groups.map((group) => (
        <section key={group}>
          <h2 className={styles.heading}>{text.groups[group]}</h2>
          <FunctionList definitions={definitions.filter((definition) => definition.group === group)} label={text.groups[group]} />
        </section>
      ))}
    </div>
  );
}
