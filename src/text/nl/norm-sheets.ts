import type { NormSheetTexts } from "../norm-sheet-texts";

export const normSheets: NormSheetTexts = {
  norm: { name: "Normplan norm", title: "Norm en realisatie van de banenafspraak" },
  measures: { name: "Normplan maatregelen", title: "Plan van maatregelen" },
  funnel: { name: "Normplan trechter", title: "Trechter en screening" },
  subtitle: "Blauwe cijfers op een gele achtergrond kunt u veranderen. Voeg rijen toe onder aan een tabel.",
};
