/** Words on the sheets that hold the input of the norm. */
export const normSheets = {
  norm: { name: "Normplan norm", title: "Norm en realisatie van de banenafspraak" },
  measures: { name: "Normplan maatregelen", title: "Plan van maatregelen" },
  funnel: { name: "Normplan trechter", title: "Trechter en screening" },
  settings: {
    name: "Normplan methode",
    title: "Hoe de verwachting wordt berekend",
    subtitle: "De gele cel kunt u hier veranderen, of in het taakvenster van Normplan.",
  },
  subtitle: "Blauwe cijfers op een gele achtergrond kunt u veranderen. Voeg rijen toe onder aan een tabel.",
};

export type NormSheetTexts = typeof normSheets;
