import type { ParameterDefinition } from "../definition";

/** Parameters that several functions have in common. */

export const methode: ParameterDefinition = {
  name: "methode",
  shape: "scalar",
  optional: true,
  choices: "methodeVerdeling",
  text: {
    nl: 'Manier van afronden: "grootste-rest" (standaard), "sainte-lague" of "d-hondt".',
    en: 'How to round: "grootste-rest" (largest remainder, the default), "sainte-lague" or "d-hondt".',
  },
};

export const bijdragen: ParameterDefinition = {
  name: "bijdragen",
  shape: "range",
  text: {
    nl: 'Rijen met partij, soort ("vast", "percentage van rest" of "percentage van totaal"), waarde en eventueel afronden op, in volgorde van voorkeur.',
    en: 'Rows with party, kind ("vast" for a fixed amount, "percentage van rest" or "percentage van totaal"), value and optionally a rounding, in order of preference.',
  },
};

export const eenheidCent: ParameterDefinition = {
  name: "eenheid",
  shape: "scalar",
  optional: true,
  text: {
    nl: "Kleinste bedrag waarin wordt verdeeld, zoals 1 voor hele euro's. Standaard 0,01.",
    en: "Smallest amount that is handed out, such as 1 for whole euros. Default 0.01.",
  },
};

export const jaar: ParameterDefinition = {
  name: "jaar",
  shape: "scalar",
  optional: true,
  text: {
    nl: "Jaar van de peildatum 1 januari. Standaard het nieuwste jaar dat is meegeleverd.",
    en: "Year of the reference date, 1 January. Default: the newest year that is included.",
  },
};
