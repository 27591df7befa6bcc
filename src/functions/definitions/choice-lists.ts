import type { Choice, ChoiceListId } from "../definition";

/** The words that Excel offers while someone types a formula, and what they mean. */
export const choiceLists: Readonly<Record<ChoiceListId, readonly Choice[]>> = {
  methodeVerdeling: [
    {
      value: "grootste-rest",
      text: {
        nl: "Grootste rest (Hamilton): ieder krijgt zijn exacte deel naar beneden of naar boven afgerond.",
        en: "Largest remainder (Hamilton): everyone gets the exact share rounded down or up.",
      },
    },
    {
      value: "sainte-lague",
      text: { nl: "Sainte-Laguë: grote en kleine ontvangers worden gelijk behandeld.", en: "Sainte-Laguë: treats large and small recipients alike." },
    },
    {
      value: "d-hondt",
      text: { nl: "D'Hondt: in het voordeel van grote ontvangers.", en: "D'Hondt: favours large recipients." },
    },
  ],
};
