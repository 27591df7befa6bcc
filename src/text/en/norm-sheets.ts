import type { NormSheetTexts } from "../nl/norm-sheets";

export const normSheets: NormSheetTexts = {
  norm: { name: "Normplan norm", title: "Norm and realisation of the banenafspraak" },
  measures: { name: "Normplan measures", title: "Plan of measures" },
  funnel: { name: "Normplan funnel", title: "Funnel and screening" },
  settings: {
    name: "Normplan method",
    title: "How the expectation is calculated",
    subtitle: "The yellow cell can be changed here, or in the task pane of Normplan.",
  },
  subtitle: "Blue figures on a yellow background can be changed. Add rows at the bottom of a table.",
};
