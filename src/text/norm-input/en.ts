import { type Day, isoDate } from "../../domain/time/day";
import { date, number, typed } from "../format/en";
import type { NormInputWords, NormSheetTexts } from "./nl";

const on = (day: Day) => date(isoDate(day));
const jobs = (value: number) => number(Math.round(value * 10) / 10);

export const normInput: NormInputWords = {
  tables: {
    norm: "Norm",
    realisatie: "Realisation",
    doelgroep: "Target group register",
    maatregelen: "Measures",
    trechter: "Funnel",
    screening: "Screening",
    uitgangspunten: "Settings of the norm",
  },
  notes: {
    norm: "The indication of the national Werkkamer: extra jobs on 31 December of each year.",
    realisatie: "Extra jobs since the baseline of the end of 2012. Dates may also be quarters, such as 2020-Q4.",
    doelgroep: "People in the target group register (doelgroepregister), by the law they come under.",
    maatregelen: "What you want to do, what it costs and how many jobs you expect from it.",
    trechter: "From register to work, for each municipality. Leave blank what you do not know.",
    screening: "Clients of whom nobody knows yet whether they belong to the target group, and the time to find out.",
    uitgangspunten:
      "What holds for every expectation: in the task pane, on the norm sheet, on the sheets of scenarios and in the comparison.",
  },
  headings: {
    norm: { jaar: "Year", norm: "Norm", bron: "Source" },
    realisatie: { datum: "Date", banen: "Extra jobs", eerder: "Published before", bron: "Source" },
    doelgroep: { datum: "Date", wajong: "Wajong", participatiewet: "Participatiewet", wsw: "Wsw", overig: "Other" },
    maatregelen: {
      maatregel: "Measure",
      uitvoerder: "Carried out by",
      van: "From",
      totEnMet: "Up to and including",
      uren: "Hours per week",
      bedrag: "Amount",
      banen: "Jobs per quarter",
      aanloop: "Ramp-up",
      behoud: "Retention per year",
      zekerheid: "Certainty",
      teltMee: "Counts",
    },
    trechter: {
      gemeente: "Municipality",
      register: "Register",
      transparant: "With profile",
      werkfit: "Ready for work",
      geplaatst: "Placed",
      uren: "Paid hours",
      aanvragenGemeente: "Requests by municipality",
      aanvragenInwoners: "Requests by inhabitants",
      praktijkroute: "Praktijkroute",
    },
    screening: {
      dienst: "Service",
      clienten: "Clients",
      minuten: "Minutes per client",
      aandeel: "Share eligible",
      uren: "Hours per week",
      profielen: "Profiles",
      minutenProfiel: "Minutes per profile",
    },
  },
  units: {
    norm: { jaar: "31 December", norm: "jobs", bron: null },
    realisatie: { datum: "day or quarter", banen: "jobs", eerder: "jobs", bron: null },
    doelgroep: { datum: "day or quarter", wajong: "people", participatiewet: "people", wsw: "people", overig: "people" },
    maatregelen: {
      maatregel: null,
      uitvoerder: "municipality or service",
      van: "first day",
      totEnMet: "last day",
      uren: "hours",
      bedrag: "€ in all",
      banen: "after ramp-up",
      aanloop: "quarters",
      behoud: "%",
      zekerheid: "choice",
      teltMee: "ja (yes) or nee (no)",
    },
    trechter: {
      gemeente: null,
      register: "people",
      transparant: "people",
      werkfit: "people",
      geplaatst: "people",
      uren: "hours per week",
      aanvragenGemeente: "indications per year",
      aanvragenInwoners: "indications per year",
      praktijkroute: "people per year",
    },
    screening: {
      dienst: null,
      clienten: "still to screen",
      minuten: "minutes",
      aandeel: "%",
      uren: "hours",
      profielen: "still to register",
      minutenProfiel: "minutes",
    },
  },
  settings: {
    methode: { label: "Method", explanation: "Choose from the list. Blank: auto." },
  },
  methods: {
    auto: "auto: the mean of three methods, with a band that was tested on the series itself",
    lineair: "lineair: the straight line through the observations; its band is often too narrow",
    robuust: "robuust: a straight line that ignores outliers",
    drift: "drift: the last position with the mean change",
    gedempt: "gedempt: a trend that slowly dies out",
    theta: "theta: half of the trend, from the last position",
  },
  methodsTitle: "The methods",
  certainties: { laag: "Low", middel: "Middle", hoog: "High" },
  place: (column, row, table) => `${column} in row ${typed(row)} of the table ${table}`,
  settingPlace: (setting, table) => `${setting} in the table ${table}`,
  blank: "blank",
  problems: {
    required: ({ place }) => `${place} is blank. Enter a value, or clear the whole row.`,
    cellError: ({ place, value }) =>
      `${place} is ${value}, an error of Excel. Repair the formula in that cell or enter the value yourself.`,
    notANumber: ({ place, value }) => `${place} is ${value}. Enter a number.`,
    negative: ({ place, value }) => `${place} is ${value}. Enter a number of 0 or more.`,
    notWhole: ({ place, value }) => `${place} is ${value}. Enter a whole number.`,
    aboveOne: ({ place, value }) => `${place} is ${value}, more than 100%. Enter a percentage of at most 100%.`,
    notAYear: ({ place, value }) => `${place} is ${value}. Enter a year, such as 2026.`,
    notAChoice: ({ place, value, expected }) => `${place} is ${value}. Choose one of these values: ${expected}.`,
    notText: ({ place, value }) => `${place} is ${value}. Enter a name.`,
    duplicateName: ({ place, value, expected }) =>
      `${place} is ${value}. That name stands in row ${expected} already. Give each row a name of its own.`,
    aboveMost: ({ place, value, expected }) => `${place} is ${value}. Enter ${expected} at most.`,
    notADate: ({ place, value }) => `${place} is ${value}. Enter a date or a quarter, such as 31-12-2020 or 2020-Q4.`,
    yearAsDate: ({ place, value }) =>
      `${place} is ${value}. That is a year, not a date. Enter a date or a quarter, such as 31-12-2020 or 2020-Q4.`,
    beforeBaseline: ({ place, value }) => `${place} is ${value}, before the baseline of 31 December 2012. Choose a later moment.`,
    futureDate: ({ place, value }) =>
      `${place} is ${value}. That day is still to come and cannot have been counted. Correct the date or remove the row.`,
    dateTwice: ({ place, value, expected }) =>
      `${place} is ${value}. That date stands in row ${expected} already. Keep one row for each date; an older figure belongs ` +
      "in the column Published before.",
    yearTwice: ({ place, value, expected }) =>
      `${place} is ${value}. That year stands in row ${expected} already. Keep one norm for each year.`,
    yearTooFar: ({ place, value, expected }) => `${place} is ${value}. Enter a year up to ${expected}.`,
    endsBeforeItStarts: ({ place, value }) => `${place} is ${value}, before the first day. Enter a later date.`,
    retentionZero: ({ place }) => `${place} is 0%: no job would be left. Enter a percentage above 0%.`,
    hoursAndAmount: ({ place }) => `${place} is filled in beside hours per week. Enter one of both, so that the costs do not count twice.`,
    stageRises: ({ place, value, expected }) =>
      `${place} is ${value}, more than the ${expected} of the stage before. People pass the stages in order; correct one of both numbers.`,
    stageSkipped: ({ place, value }) => `${place} is ${value}, but the stage before is blank. Enter that too, or clear this cell.`,
  },
  remarks: {
    fewObservations: ({ count, needed }) =>
      `Few observations: ${typed(count)}. From ${typed(needed)} observations the expectation is more than a cautious estimate.`,
    gapsFilled: ({ count, first, last }) =>
      count === 1
        ? `One observation is missing (${on(first)}). It is filled in on the straight line between its neighbours.`
        : `${typed(count)} observations are missing, from ${on(first)} to ${on(last)}. They are filled in on the straight line ` +
          "between their neighbours.",
    mixedSteps: ({ shortest, longest }) =>
      `The steps of the series are not equal: from ${typed(shortest)} to ${typed(longest)} months. The shortest step counts, ` +
      "which makes the series look calmer than it is.",
    revised: ({ count, day, from, to }) =>
      `${count === 1 ? "One observation was" : `${typed(count)} observations were`} revised; the largest revision is that of ` +
      `${on(day)}, from ${jobs(from)} to ${jobs(to)}. The latest figures may change too.`,
    levelBreak: ({ day, change }) =>
      `The series jumps on ${on(day)} by ${jobs(change)} jobs, far more than usual. Check whether the count or the region has changed.`,
    outlier: ({ day, jobs: there, off }) =>
      `The observation of ${on(day)} (${jobs(there)}) lies ${jobs(Math.abs(off))} jobs ${off > 0 ? "above" : "below"} its ` +
      "neighbours. Check whether it is right.",
    constant: ({ count, jobs: there }) =>
      `All ${typed(count)} observations are ${jobs(there)}. A series without change does not show how uncertain it is.`,
    negativeTotal: ({ day, jobs: there }) => `On ${on(day)} there are ${jobs(there)} extra jobs: fewer jobs than at the baseline.`,
    negativeExpected: ({ day, jobs: there }) => `The expectation for ${on(day)} is ${jobs(there)}: fewer jobs than at the baseline.`,
    seasonal: () => "The series has a pattern within the year, which has been taken into account.",
    normYearsMissing: ({ years }) =>
      `There is no norm for ${years.map(typed).join(", ")}. The straight line between the years before and after counts.`,
    normFalls: ({ year, from, to }) => `The norm falls in ${typed(year)} from ${jobs(from)} to ${jobs(to)}. Check whether that is right.`,
    normEnded: ({ year }) => `There is no norm after ${typed(year)}. Enter later years to look ahead.`,
    normReached: ({ year, surplus }) =>
      surplus === 0
        ? `The norm for the end of ${typed(year)} is exactly reached.`
        : `The norm for the end of ${typed(year)} is reached, with ${jobs(surplus)} jobs more.`,
  },
  estimatedNorm: "Estimate: grows with the national target",
};

export const normSheets: NormSheetTexts = {
  norm: { name: "Normplan norm", title: "Norm and realisation of the banenafspraak" },
  measures: { name: "Normplan measures", title: "Plan of measures" },
  funnel: { name: "Normplan funnel", title: "Funnel and screening" },
  settings: {
    name: "Normplan method",
    title: "How the expectation is calculated",
    subtitle: "The yellow cell can be changed here, or in the task pane of Normplan.",
  },
  subtitle: "Blue figures on a yellow background can be changed. Add rows at the bottom of a table.",
};
