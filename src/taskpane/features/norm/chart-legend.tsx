import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useText } from "../../language/language-context";
import { normPaneTexts } from "../../../text/norm-pane";

const inContrast = (stroke: string) => ({ "@media (forced-colors: active)": { stroke } });

/** How the lines of the chart look: told apart by form, so that grey print and contrast themes show them too. */
export const useLineStyles = makeStyles({
  realised: { fill: "none", stroke: tokens.colorNeutralForeground1, strokeWidth: "2.5px", ...inContrast("CanvasText") },
  point: { fill: tokens.colorNeutralForeground1, "@media (forced-colors: active)": { fill: "CanvasText" } },
  norm: { fill: "none", stroke: tokens.colorNeutralForeground3, strokeWidth: "1.5px", strokeDasharray: "7 3", ...inContrast("CanvasText") },
  projection: {
    fill: "none",
    stroke: tokens.colorPaletteTealBorderActive,
    strokeWidth: "2px",
    strokeDasharray: "2 3",
    ...inContrast("Highlight"),
  },
  planned: { fill: "none", stroke: tokens.colorPaletteTealBorderActive, strokeWidth: "2px", ...inContrast("Highlight") },
  band: {
    fill: tokens.colorPaletteTealBorderActive,
    fillOpacity: 0.18,
    stroke: "none",
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
});

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  item: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, ...typographyStyles.caption1 },
});

const lines = ["realised", "norm", "projection", "planned"] as const;

/** What each line means, beside a piece of it. */
export function NormChartLegend({ shown }: { readonly shown: Readonly<Record<(typeof lines)[number], boolean>> }) {
  const styles = useStyles();
  const look = useLineStyles();
  const { chart: text } = useText(normPaneTexts);
  return (
    <ul className={styles.list}>
      {lines
        .filter((line) => shown[line])
        .map((line) => (
          <li key={line} className={styles.item}>
            <svg width={24} height={12} aria-hidden>
              {line === "projection" && <rect className={mergeClasses(look.band)} width={24} height={12} />}
              <polyline className={look[line]} points="0,6 24,6" />
            </svg>
            {text[line]}
          </li>
        ))}
    </ul>
  );
}
