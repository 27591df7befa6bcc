import type { PlanTexts } from "./nl";

export const plan: PlanTexts = {
  tables: {
    gemeenten: "Municipalities",
    uitvoeringsdiensten: "Agencies",
    bijdragen: "Contributions",
    kosten: "Other costs",
    instellingen: "Assumptions",
  },
  headings: {
    gemeenten: {
      gemeente: "Municipality",
      code: "Code",
      uitvoeringsdienst: "Agency",
      inwoners: "Inhabitants",
      doelgroep: "Target group",
      vanaf: "From",
      totEnMet: "Up to and including",
      gaatOpIn: "Merges into",
      minimum: "Minimum",
      maximum: "Maximum",
    },
    uitvoeringsdiensten: {
      uitvoeringsdienst: "Agency",
      uren: "Hours per week",
      minimum: "Minimum hours",
      maximum: "Maximum hours",
    },
    bijdragen: {
      partij: "Party",
      soort: "Kind",
      waarde: "Value",
      afrondenOp: "Round to",
      herhaling: "Recurrence",
    },
    kosten: {
      omschrijving: "Description",
      bedrag: "Amount",
      herhaling: "Recurrence",
    },
  },
  settings: {
    eersteJaar: { label: "First year", unit: "year", explanation: "The calendar year in which the plan starts." },
    aantalJaren: { label: "Number of years", unit: "years", explanation: "For how many years the plan is calculated, ten at most." },
    weken: { label: "Working weeks per year", unit: "weeks", explanation: "The number of weeks per year in which the hours are worked." },
    uurtarief: { label: "Hourly rate", unit: "€ per hour", explanation: "The rate in the first year." },
    index: { label: "Index per year", unit: "%", explanation: "The yearly rise of the rate and of the other costs." },
    urenBepalen: {
      label: "Hours",
      unit: "choice",
      explanation: "Enter the hours per agency yourself, or have a total shared in whole days.",
    },
    urenTotaal: {
      label: "Hours together",
      unit: "hours per week",
      explanation: "The total that is shared when you do not enter the hours yourself.",
    },
    urenPerDag: { label: "Hours per day", unit: "hours", explanation: "Hours are shared in whole days of this length." },
    peiljaar: {
      label: "Peildatum of the inhabitants",
      unit: "1 January of",
      explanation: "Empty: the inhabitants as entered. A year: the inhabitants by CBS.",
    },
    sleutelInwoners: {
      label: "Key: inhabitants",
      unit: "%",
      explanation: "The part of the key by inhabitants. The four parts together make 100%.",
    },
    sleutelUren: {
      label: "Key: hours",
      unit: "%",
      explanation: "The part by hours used: this is how a municipality's staff is charged on.",
    },
    sleutelDoelgroep: { label: "Key: target group", unit: "%", explanation: "The part by the number of people in the target group." },
    sleutelGelijk: { label: "Key: equal", unit: "%", explanation: "The part in which all municipalities pay the same." },
    eenheid: { label: "Unit", unit: "€", explanation: "All amounts are a multiple of this: € 1 for whole euros, € 0.01 for cents." },
    werkgroepLeden: {
      label: "Working group: members",
      unit: "people",
      explanation: "The number of members of the regional working group whose hours count.",
    },
    werkgroepUren: {
      label: "Working group: hours at the start",
      unit: "hours per week",
      explanation: "The hours per member in the first months.",
    },
    werkgroepMaanden: {
      label: "Working group: length of the start",
      unit: "months",
      explanation: "For how many months of the first year the higher hours hold.",
    },
    werkgroepUrenDaarna: {
      label: "Working group: hours afterwards",
      unit: "hours per week",
      explanation: "The hours per member after the first months.",
    },
  },
  contributionKinds: {
    vast: "Fixed amount",
    "percentage van rest": "Percentage of the rest",
    "percentage van totaal": "Percentage of the total",
  },
  recurrences: { eenmalig: "One-off", jaarlijks: "Yearly" },
  hoursModes: { ingevoerd: "Enter yourself", "naar inwoners": "By inhabitants", "naar doelgroep": "By target group", gelijk: "Equal" },
  place: (column, row, table, at) => `${column}${row && ` of ${row}`}${at === undefined ? "" : ` in row ${String(at)}`} (${table})`,
  blank: "empty",
  problems: {
    required: ({ place }) => `${place} is empty. Enter a value.`,
    cellError: ({ place, value }) =>
      `${place} is ${value}, an error of Excel. Repair the formula in that cell or enter the value yourself.`,
    notANumber: ({ place, value }) => `${place} is ${value}. Enter a number.`,
    negative: ({ place, value }) => `${place} is ${value}. Enter a number of 0 or more.`,
    notWhole: ({ place, value }) => `${place} is ${value}. Enter a whole number.`,
    aboveOne: ({ place, value }) => `${place} is ${value}, more than 100%. Enter a percentage from 0% to 100%.`,
    notAYear: ({ place, value }) => `${place} is ${value}. Enter a year, such as 2026.`,
    notAChoice: ({ place, value, expected }) => `${place} is ${value}. Choose one of these values: ${expected}.`,
    notText: ({ place, value }) => `${place} is ${value}. Enter a name.`,
    duplicateName: ({ place, value }) => `${place}: ${value} is in the table more than once. Give each row its own name.`,
    notPositive: ({ place, value }) => `${place} is ${value}. Enter a number above 0.`,
    unknownDienst: ({ place, value }) =>
      `${place} is ${value}, which is not in the table of agencies. Choose one from that table or add it.`,
    unknownSuccessor: ({ place, value }) =>
      `${place} is ${value}, but that municipality is not in the table. Add it or leave the cell empty.`,
    successorWithoutYear: ({ place }) =>
      `${place} is empty, while the municipality merges into another. Enter the last year in which it takes part itself.`,
    successorCycle: ({ place, value }) =>
      `${place} is ${value}, but that municipality in turn merges into this one. Remove one of the two.`,
    endsBeforeItStarts: ({ place, value }) =>
      `${place} is ${value}, before the year in which the municipality starts. Change one of the years.`,
    minimumAboveMaximum: ({ place, value }) => `${place} is ${value}, more than the maximum. Lower the minimum or raise the maximum.`,
    keyIsNotOne: ({ value }) => `The parts of the key together make ${value}. Make them 100%.`,
    keyPartIsEmpty: ({ place, value }) =>
      `${place} is ${value}, but that figure is filled in for no municipality. Fill it in in the table of municipalities or ` +
      "set this part to 0%.",
    noMunicipalities: () => "The table of municipalities is empty. Add the municipalities that take part.",
    aboveMost: ({ place, value, expected }) => `${place} is ${value}. Enter ${expected} at most.`,
    notMultiple: ({ place, value, expected }) =>
      `${place} is ${value}, which is not a multiple of the unit, ${expected}. Change either of them.`,
    notWholeDays: ({ place, value, expected }) =>
      `${place} is ${value}, which are not whole days of ${expected} hours (Hours per day). Change either of them.`,
    hoursBelowMinima: ({ place, value, expected, year }) =>
      `${place} is ${value}, less than the ${expected} of all minima of the uitvoeringsdiensten in ${year}. Raise the hours ` +
      "or lower a minimum.",
    hoursAboveMaxima: ({ place, value, expected, year }) =>
      `${place} is ${value}, more than the ${expected} of all maxima of the uitvoeringsdiensten in ${year}. Lower the hours ` +
      "or raise a maximum.",
    hoursWithoutWeight: ({ place, value, year }) =>
      `${place} is ${value}, but in ${year} no municipality has a figure for it. Fill it in in the table Municipalities, or ` +
      "choose another way.",
    keyWithoutWeight: ({ place, value, year }) =>
      `${place} is ${value}, but in ${year} no municipality that takes part has a number above 0 for it. Fill in those ` +
      "numbers, or change the key.",
    minimaTooHigh: ({ place, value, expected, year }) =>
      `${place}: ${value} together, but in ${year} there is ${expected} to share. Lower one or more of these minima.`,
    maximaTooLow: ({ place, value, expected, year }) =>
      `${place}: ${value} together, but in ${year} there is ${expected} to share. Raise one or more of these maxima.`,
    tooManyDigits: ({ place, value }) =>
      `${place} is ${value}. It makes an amount so large that a cell cannot hold its cents. Enter a smaller number.`,
    noGemeenteThen: ({ place, value, expected, year }) =>
      `${place} is ${value}, which was no municipality on the reference date, 1 January ` +
      `${year}${expected && `; it became part of ${expected}`}. Choose another reference date for the inhabitants, or fill in ` +
      "the last year in which the municipality itself takes part.",
    gemeenteUnknown: ({ place, value }) =>
      `${place} is ${value}, which is not in the figures of CBS. Check the spelling, or enter the code of CBS under Code, such as GM0402.`,
    gemeenteAmbiguous: ({ place, value, expected }) =>
      `${place} is ${value}. More than one municipality has that name: ${expected.split("; ").join(" and ")}. Enter the whole ` +
      "name, or the code of CBS under Code.",
    noFigures: ({ place, value, expected }) =>
      `${place} is ${value}. There are no inhabitants of that year. Choose a year of ${expected}, or leave the cell empty: ` +
      "the inhabitants in the table of municipalities then hold.",
    unknownRow: ({ place, value }) =>
      `The scenario changes ${place} into ${value}, but that row is no longer in the table. Restore its name or remove this ` +
      "line from the scenario.",
    unknownColumn: ({ place, value }) =>
      `The scenario changes ${place} into ${value}, but that property does not exist. Remove this line from the scenario.`,
  },
};
