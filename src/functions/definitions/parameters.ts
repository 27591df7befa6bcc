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
    nl:
      'Rijen met partij, soort ("vast", "percentage van rest" of "percentage van totaal"), waarde en eventueel afronden op, ' +
      "in volgorde van voorkeur.",
    en:
      'Rows with party, kind ("vast" for a fixed amount, "percentage van rest" or "percentage van totaal"), value and ' +
      "optionally a rounding, in order of preference.",
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

export const jaren: ParameterDefinition = {
  name: "jaren",
  shape: "range",
  text: { nl: "De jaren waarvan de norm bekend is.", en: "The years of which the norm is known." },
};

export const normen: ParameterDefinition = {
  name: "normen",
  shape: "range",
  text: {
    nl: "De norm op 31 december van elk jaar, even veel als er jaren zijn.",
    en: "The norm on 31 December of each year, as many as there are years.",
  },
};

export const waarnemingsdata: ParameterDefinition = {
  name: "data",
  shape: "range",
  text: {
    nl: 'De datums van de waarnemingen, of kwartalen zoals "2020-K4".',
    en: 'The dates of the observations, or quarters such as "2020-K4".',
  },
};

export const doeldata: ParameterDefinition = {
  name: "doeldata",
  shape: "range",
  text: {
    nl: 'De datums waarvoor u het wilt weten, of kwartalen zoals "2021-K4".',
    en: 'The dates you want to know about, or quarters such as "2021-K4".',
  },
};

export const methodeProjectie: ParameterDefinition = {
  name: "methode",
  shape: "scalar",
  optional: true,
  choices: "methodeProjectie",
  text: {
    nl: 'De methode: "auto" (standaard), "lineair", "robuust", "drift", "gedempt" of "theta".',
    en:
      'The method: "auto" (the default), "lineair" (straight line), "robuust" (robust line), "drift", "gedempt" (damped ' +
      'trend) or "theta".',
  },
};

export const betrouwbaarheid: ParameterDefinition = {
  name: "betrouwbaarheid",
  shape: "scalar",
  optional: true,
  text: {
    nl: "Hoe vaak de werkelijkheid tussen onder en boven moet liggen, tussen 0 en 1. Standaard 0,8.",
    en: "How often reality must lie between lower and upper, between 0 and 1. Default 0.8.",
  },
};
