import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** How cells of the comparison look. */
export const useTableStyles = makeStyles({
  name: {
    position: "sticky",
    left: 0,
    padding: "4px 0 4px 16px",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    verticalAlign: "top",
    minWidth: "76px",
    maxWidth: "104px",
    overflowWrap: "break-word",
    hyphens: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  cell: { padding: "4px 0 4px 8px", textAlign: "right", verticalAlign: "top", whiteSpace: "nowrap" },
  ruled: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  group: { ...typographyStyles.caption1Strong, padding: "12px 0 2px 16px", textAlign: "left", color: tokens.colorBrandForeground1 },
  total: { fontWeight: tokens.fontWeightSemibold },
});
