import type { ShareTexts } from "./nl";

export const share: ShareTexts = {
  menu: "Share",
  copyCover: "Copy the cover table",
  copied: "The cover table is on the clipboard. Paste it into Word or an e-mail.",
  copyByHand: "Copying is not allowed here. The table is selected: press Ctrl+C.",
  freeze: "Make fixed copy",
  freezing: "Making the fixed copy",
  frozen: (sheet) => `The sheet ${sheet} is in the workbook. Its figures no longer change.`,
  noSheet: (sheet) => `There is no sheet ${sheet} yet. Make the scenario sheet first; then it can have a fixed copy.`,
  copyName: (sheet, number) => (number === 1 ? `${sheet} fixed` : `${sheet} fixed ${String(number)}`),
  stamp: (scenario, made, version) =>
    `Fixed copy of scenario ${scenario}, made on ${made} with Normplan ${version}. These are values: they no longer change.`,
  cover: {
    title: (scenario) => `Cover, scenario ${scenario}`,
    party: "Party",
    amount: "Amount (€)",
    year: (year) => `${String(year)} (€)`,
    together: "Total (€)",
    total: "Total",
  },
};
