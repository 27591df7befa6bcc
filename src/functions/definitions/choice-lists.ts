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
      text: {
        nl: "Sainte-Laguë: grote en kleine ontvangers worden gelijk behandeld.",
        en: "Sainte-Laguë: treats large and small recipients alike.",
      },
    },
    {
      value: "d-hondt",
      text: { nl: "D'Hondt: in het voordeel van grote ontvangers.", en: "D'Hondt: favours large recipients." },
    },
  ],
  methodeProjectie: [
    {
      value: "auto",
      text: {
        nl: "Gemiddelde van drie modellen; in de praktijk het nauwkeurigst bij korte reeksen.",
        en: "Mean of three models; in practice the most accurate for short series.",
      },
    },
    {
      value: "lineair",
      text: {
        nl: "Rechte lijn (kleinste kwadraten); het interval is vaak te smal.",
        en: "Straight line (least squares); the interval is often too narrow.",
      },
    },
    {
      value: "robuust",
      text: { nl: "Rechte lijn die uitschieters negeert (Theil-Sen).", en: "Straight line that ignores outliers (Theil-Sen)." },
    },
    { value: "drift", text: { nl: "Laatste waarde plus de gemiddelde groei.", en: "Last value plus the average growth." } },
    { value: "gedempt", text: { nl: "Trend die geleidelijk afvlakt.", en: "Trend that gradually levels off." } },
    {
      value: "theta",
      text: { nl: "Theta-methode: midden tussen lijn en laatste niveau.", en: "Theta method: halfway between line and last level." },
    },
  ],
  periodeTempo: [
    { value: "maand", text: { nl: "Banen per maand.", en: "Jobs a month." } },
    { value: "kwartaal", text: { nl: "Banen per kwartaal.", en: "Jobs a quarter." } },
    { value: "jaar", text: { nl: "Banen per jaar.", en: "Jobs a year." } },
  ],
  periodeUren: [
    { value: "week", text: { nl: "25,5 uren per week is een baan.", en: "25.5 hours a week are a job." } },
    {
      value: "maand",
      text: { nl: "1.331 uren gedeeld door 12 per maand is een baan.", en: "1,331 hours divided by 12 a month are a job." },
    },
    { value: "jaar", text: { nl: "1.331 uren per jaar is een baan.", en: "1,331 hours a year are a job." } },
  ],
  sector: [
    { value: "totaal", text: { nl: "Markt en overheid samen.", en: "Market and government together." } },
    { value: "markt", text: { nl: "Werkgevers in de markt.", en: "Employers in the market." } },
    { value: "overheid", text: { nl: "Werkgevers bij de overheid.", en: "Employers in government." } },
  ],
};
