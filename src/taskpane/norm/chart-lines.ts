import { makeStyles, tokens } from "@fluentui/react-components";

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
