import type { InputSheetTexts } from "./nl";

export const inputSheetWords: InputSheetTexts = {
  sheets: { assumptions: "Normplan assumptions", municipalities: "Normplan municipalities", scenarios: "Normplan scenarios" },
  titles: { assumptions: "Assumptions of the plan", municipalities: "Municipalities and agencies", scenarios: "Scenarios" },
  subtitle: "Blue figures on a yellow background can be changed; all scenario sheets follow.",
  notes: {
    instellingen: "What holds for the whole plan.",
    bijdragen: "In order: each party contributes to what the earlier ones leave. The municipalities pay the rest.",
    kosten: "Costs that do not follow from hours.",
    gemeenten: "Who takes part, in which years, and with what weight in the key.",
    uitvoeringsdiensten: "Hours per week, and the bounds within which Normplan proposes hours.",
    scenarios: "Each column is a scenario. It only holds what differs from the base; an empty cell means: as in the base.",
  },
  setting: { label: "Assumption", value: "Value", unit: "Unit", explanation: "Explanation" },
  scenario: { key: "Key", table: "Part", row: "Row", column: "Property", base: "Base" },
  units: { people: "people", hours: "hours per week", year: "year", euros: "€", share: "€ or %" },
  linkCheck: {
    missing: (count) => `Note: rows in your own table that are missing here: ${count}.`,
    typedOver: (count) => `Grey cells typed over: ${count}.`,
  },
  footer: { left: "&F", center: "&A", right: "Normplan · &D · page &P of &N" },
  validation: {
    choiceTitle: "Choose from the list",
    choice: "Choose one of the values in the list.",
    numberTitle: "Enter a number",
    number: "A number of 0 or more belongs here.",
  },
};
