import { createFocusOutlineStyle, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { FunctionDefinition } from "../../../functions/definition";
import { useLanguage } from "../../language/language-context";
import { useNavigation } from "../../navigation/navigation";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    width: "100%",
    padding: tokens.spacingHorizontalS,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ...createFocusOutlineStyle(),
  },
  name: { ...typographyStyles.body1Strong, color: tokens.colorBrandForegroundLink, overflowWrap: "anywhere" },
  summary: { ...typographyStyles.caption1, gridColumn: "1", color: tokens.colorNeutralForeground2 },
  chevron: { gridColumn: "2", gridRow: "1 / span 2", color: tokens.colorNeutralForeground3 },
});

interface FunctionListProps {
  readonly definitions: readonly FunctionDefinition[];
  readonly label: string;
}

/** Element id of a function's row, for the focus that returns to it. */
export const rowId = (functionId: string): string => `function-${functionId}`;

/** Functions with what they do; choosing one opens its page. */
export function FunctionList({ definitions, label }: FunctionListProps) {
  const styles = useStyles();
  const { language } = useLanguage();
  const { go } = useNavigation();
  return (
    <ul className={styles.list} aria-label={label}>
      {definitions.map((definition) => (
        <li key={definition.id}>
          <button
            type="button"
            id={rowId(definition.id)}
            className={styles.row}
            onClick={() => go({ name: "function", id: definition.id })}
          >
            <span className={styles.name}>{definition.id}</span> <ChevronRight16Regular className={styles.chevron} aria-hidden />
            <span className={styles.summary}>{definition.summary[language]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
