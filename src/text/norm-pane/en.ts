import type { NormPaneTexts } from "./nl";
import { date } from "../format/en";

export const normPane: NormPaneTexts = {
  loading: "Reading the figures for the norm",
  again: "Try again",
  edit: "The tables are on the sheets of the norm; paste figures there, and add or remove rows.",
  start: {
    title: "Follow the norm",
    text:
      "Enter the norm per year and the number of extra jobs per quarter. Normplan shows where it is going, which pace is " +
      "needed and what measures do.",
    example: "Example of Gooi en Vechtstreek",
    exampleText: "608 of the 900 jobs at the end of 2020, with the missing jobs and a plan of measures.",
    make: "Make tables for the norm",
    makeText: "Empty tables on sheets of their own. Your sheets stay as they are.",
    making: "Making the tables",
  },
  own: {
    title: "Use my figures",
    text:
      "Are your figures in this workbook already? Select the cells with their headings, for example Date and Extra jobs, and " +
      "press the button. Normplan reads them there and changes nothing in them.",
    which:
      "You can point out the norm in this way (Year and Norm), the realisation (Date and Extra jobs) and the target group " +
      "register (Date and numbers, such as Wajong).",
    replaces: "A table of Normplan that you replace like this stays where it is but no longer counts.",
    use: "Use my figures",
    busy: "Reading the cells",
    bound: (table, place, rows, columns) =>
      `${table} now comes from ${place}: ${rows === 1 ? "1 row" : `${String(rows)} rows`}, with ${columns}.`,
    unknown: (place) =>
      `${place} has no headings of a table of the norm, or no figures below them. Select the row of headings, for example ` +
      "Date and Extra jobs, together with the figures below it, and press the button again.",
    ours: (place) =>
      `${place} is on a sheet with tables of Normplan. What you enter there counts already. Select cells on another sheet and ` +
      "press the button again.",
    empty: "The selected cells are empty. Select the row of headings together with the figures below it, and press the button again.",
    missing: (tables) =>
      `Not in this workbook yet: ${tables}. Point out cells for them too, or have empty tables made on sheets of their own.`,
    makeMissing: "Make the other tables",
  },
  problems: {
    title: (count) => (count === 1 ? "One cell needs attention" : `${String(count)} cells need attention`),
    hint: "Correct on the sheet what is named above; Normplan goes on calculating by itself. Until then the row does not count.",
    hintWaiting:
      "Correct on the sheet what is named above. As long as a row of the norm or the realisation, or the method, is not " +
      "right, there is no forecast.",
    show: "Show the cell",
    fill: "Go to the table",
  },
  moment: {
    yearEnd: (year) => `at the end of ${String(year)}`,
    quarterEnd: (quarter, year) => `at the end of quarter ${String(quarter)} of ${String(year)}`,
    date: (iso) => `on ${date(iso)}`,
  },
  jobs: (count, words) => (count === 1 ? "1 job" : `${words} jobs`),
  chance: {
    below: "less than 5%",
    above: "more than 95%",
    about: (percentage) => `about ${percentage}`,
  },
  headline: {
    label: "The norm in words",
    date,
    short: (moment, count, jobs) => `${moment}, ${jobs} ${count === 1 ? "is" : "are"} expected to be missing.`,
    more: (moment, _count, jobs) => `${moment}, ${jobs} more than the norm are expected.`,
    equal: (moment) => `${moment}, the norm is expected to be met exactly.`,
    chance: (chance) => `The chance that the norm is reached is ${chance}.`,
    reachedAround: (day) => `The norm is expected to be reached around ${day}.`,
    notBefore: (year) => `The norm is not expected to be reached before ${String(year)}.`,
    counted: (moment, jobs) => `${moment}, there were ${jobs} extra jobs.`,
    yearNorm: (year) => `the end of ${String(year)}`,
    countedOf: (moment, jobs, norm, yearEnd, share) =>
      `${moment}, there were ${jobs} extra jobs; the norm for ${yearEnd} is ${norm}${share === null ? "" : ` (${share})`}.`,
    few: "There are few observations: this is a cautious estimate.",
    missing: (count, jobs) => `${jobs} ${count === 1 ? "is" : "are"} missing.`,
    reached: "The norm of that year is reached.",
  },
  chart: {
    title: "Extra jobs",
    unit: "(number, since the end of 2012)",
    realised: "Realised",
    norm: "Norm",
    projection: "Expected, with margin",
    planned: "With measures",
  },
  years: {
    caption: "At each year end",
    year: "End of",
    norm: "Norm",
    jobs: "Jobs",
    gap: "Difference",
    chance: "Chance",
    counted: "counted",
    range: (lower, upper) => `${lower} to ${upper}`,
    short: "too few",
    more: "above norm",
    equal: "at the norm",
    reached: "reached",
    missed: "not reached",
    none: "–",
    note: (confidence) => `The margin stands below an expectation: the outcome lies within it with ${confidence} certainty.`,
    belowZero: "Below 0 means: fewer jobs than at the baseline of the end of 2012.",
  },
  national: (year, share, jobs, target) =>
    `Nationally, ${share} of the norm for the end of ${String(year)} is reached (${jobs} of ${target} jobs);`,
  nationalRegion: (share) => `in this region ${share}.`,
  nationalRegionYear: (share, year) => `in this region ${share} of the norm for the end of ${String(year)}.`,
  sheet: {
    make: "Make norm sheet",
    again: "Make norm sheet again",
    busy: "Making the norm sheet",
    made: (name) => `The sheet ${name} is in the workbook.`,
    problems: "Correct the cells that need attention first; the sheet has not been made.",
  },
  pace: {
    title: "Pace needed",
    line: (year, needed, soFar) =>
      `${needed} jobs per quarter needed for the end of ${String(year)}${soFar === null ? "" : `; ${soFar} in the past year`}`,
    lineSoFar: (soFar) => `${soFar} more jobs per quarter`,
    unknown: "Not enough figures yet",
    sinceStart: "Per quarter, since the first figure",
    lastYear: "Per quarter, in the past year",
    neededFor: (year) => `Per quarter, needed up to the end of ${String(year)}`,
    times: (times, year) => `The norm of the end of ${String(year)} takes ${times} times the pace so far.`,
  },
  measures: {
    title: "Measures",
    line: (count, jobs, moment) => `${count === 1 ? "1 measure" : `${String(count)} measures`}: ${jobs} more ${moment}`,
    none: "No measures yet",
    noneText: "Add what you want to do; Normplan adds the effect to the expectation and shows what a job costs.",
    year: "Effect on",
    yearOption: (year) => `31 December ${String(year)}`,
    effect: (moment, expected, extra) => `With these measures ${expected} are expected ${moment} (${extra} more).`,
    closes: (share, left) => `That closes ${share} of the gap; ${left} are then still missing.`,
    closesAll: "That closes the gap.",
    times: (times) => `Closing the gap takes ${times} times the effect of these measures.`,
    costs: (amount, moment) => `Costs up to ${moment}: ${amount}.`,
    costsPerJob: (amount) => `That is ${amount} per job.`,
    costsUnknown: "The costs of hours are known once the plan has an hourly rate.",
    openPlan: "Go to the plan",
    paid: "Who pays this",
    municipalities: "Municipalities together",
    noRoom:
      "Who pays this cannot be said: the maximums of the gemeenten in the plan leave no room for these costs. Raise a maximum " +
      "or add a contribution.",
    outside: (amount) => `${amount} falls in years that the plan does not have.`,
    list: "In order of jobs per euro",
    counts: (name) => `${name} counts`,
    jobs: (jobs) => `${jobs} more`,
    perJob: (amount) => `${amount} per job`,
    share: (share) => `${share} of the gap`,
    alone: (pace) => `Closes the gap at ${pace} jobs per quarter.`,
    late: "Has no effect yet on that day.",
    region: "whole region",
    add: "Add measure",
    change: "Change",
    changeOf: (name) => `Change ${name}`,
    remove: "Remove",
    removeOf: (name) => `Remove ${name}`,
    removeAsk: (name) => `Remove measure ${name}?`,
    keep: "Cancel",
  },
  measureForm: {
    addTitle: "New measure",
    changeTitle: "Change measure",
    labels: {
      maatregel: "Measure",
      uitvoerder: "Municipality or agency",
      van: "From",
      totEnMet: "Up to and including",
      uren: "Hours per week",
      bedrag: "Or an amount (€)",
      banen: "Extra jobs per quarter",
      aanloop: "Ramp-up in quarters",
      behoud: "Retention per year (%)",
      zekerheid: "Certainty",
    },
    hints: {
      uitvoerder: "Blank means: the whole region.",
      bedrag: "For the whole period.",
      banen: "Once the measure is up to speed.",
      aanloop: "Until it is up to speed.",
      behoud: "Blank means: 100%.",
    },
    certainties: { laag: "Low", middel: "Medium", hoog: "High" },
    required: (field) => `${field} is empty. Enter a value.`,
    add: "Add",
    save: "Save",
    cancel: "Cancel",
  },
};
