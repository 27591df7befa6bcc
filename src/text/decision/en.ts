import type { DecisionTexts } from "./nl";

export const decision: DecisionTexts = {
  open: "Decision trail",
  base: "Base",
  intro: "Where this scenario was discussed, and with what outcome.",
  introBase: "Where the base was discussed, and with what outcome.",
  none: "This scenario has not been discussed anywhere yet.",
  noneBase: "The base has not been discussed anywhere yet.",
  entries: "Decision trail",
  add: "Add",
  date: "Date",
  meeting: "Meeting",
  purpose: "Purpose",
  conclusion: "Conclusion",
  full: (most) => `The field is full: it takes ${String(most)} characters. What you type or paste beyond them is lost.`,
  status: "Status",
  problems: {
    noDate: {
      typed: "Fill in a date, from 1900.",
      stands: (written) =>
        written ? `"${written}" is no date. Correct this on the sheet.` : "The date is missing. Fill it in on the sheet.",
    },
    future: {
      typed: "This date is in the future. Choose Draft, or the day of the meeting.",
      stands: () => "The date is in the future, while the status says that the meeting has been held.",
    },
    noMeeting: { typed: "Fill in which meeting it was.", stands: () => "The meeting is missing. Fill it in on the sheet." },
    noConclusion: {
      typed: "Fill in the conclusion: what was the outcome?",
      stands: () => "The conclusion is missing. Fill it in on the sheet.",
    },
    unknownPurpose: {
      typed: "Choose a purpose.",
      stands: (written) =>
        written
          ? `"${written}" is no purpose. Meant are: vaststellen, adviseren or bespreken.`
          : "The purpose is missing. Meant are: vaststellen, adviseren or bespreken.",
    },
    unknownStatus: {
      typed: "Choose a status.",
      stands: (written) =>
        written
          ? `"${written}" is no status and does not count. Meant are: concept, besproken or vastgesteld.`
          : "The status is missing. Meant are: concept, besproken or vastgesteld.",
    },
  },
  earlier: (date, meeting) => `A later meeting is there already: ${meeting} on ${date}. That meeting keeps deciding the status.`,
  again: (date) => `Decided already on ${date}. The sheet of that decision stays; the new decision gets a sheet of its own.`,
  submit: "Put in the workbook",
  submitting: "The entry is being recorded",
  added: "The entry is in the workbook.",
  decidedNote: "With Decided, Normplan keeps the input and the outcome on a sheet of their own, so that later changes are noticed.",
  notDecidable: "It can be decided once the plan can be calculated.",
  purposes: { vaststellen: "Decide", adviseren: "Advise", bespreken: "Discuss" },
  statuses: { concept: "Draft", besproken: "Discussed", vastgesteld: "Decided" },
  statusOn: (status, date) => (date ? `${status} on ${date}` : status),
  changedShort: (count) => (count === 1 ? "Changed since decided: 1 value" : `Changed since decided: ${String(count)} values`),
  standsShort: "Not changed since decided",
  unkeptShort: "Whether anything changed cannot be told",
  uncalculatedShort: "Can no longer be calculated since decided",
  stands: (date) => `Nothing has changed since it was decided on ${date}.`,
  changed: (count, date) =>
    count === 1
      ? `One value has changed since it was decided on ${date}.`
      : `${String(count)} values have changed since it was decided on ${date}.`,
  change: (what, from, to) => `${what}: from ${from} to ${to}`,
  more: (count, sheet) => `and ${String(count)} more; see the sheet ${sheet}`,
  nothing: "nothing",
  hoursOf: (hours) => `${hours} hours`,
  uncalculated: (date) => `Decided on ${date}, but it cannot be calculated now. What changed can only be told once it can be.`,
  unkept:
    "Decided, but this workbook does not hold what was decided: the entry was typed by hand, or the sheet was removed or " +
    "damaged. Whether anything changed afterwards can therefore not be told.",
  altered: (sheet) => `Note: the sheet ${sheet} itself has been changed. Its fingerprint no longer fits what stands there.`,
  columnsMissing: (columns) => `The table NormplanBehandeling lacks: ${columns}. Put that column back; nothing else was changed.`,
  withoutSubject: (count) =>
    count === 1
      ? "One row on the sheet has no scenario. Fill in its name there."
      : `${String(count)} rows on the sheet have no scenario. Fill in its name there.`,
  gone: (name) => `There is no scenario with the name ${name}.`,
  goneIntro: "Its trail is kept. If the scenario has another name now, link the trail to it.",
  link: "Link trail",
  linkTo: "Scenario",
  loose: "Trail without a scenario",
  looseItem: (name, entries) => `${name} (${entries === 1 ? "1 entry" : `${String(entries)} entries`})`,
  sheet: {
    trail: "Normplan decision trail",
    trailTitle: "Decision trail",
    trailSubtitle: "Where the base and each scenario were discussed, with what purpose and with what outcome.",
    trailNote: "Rows can be added here and in the Normplan pane. The name of a scenario follows when it is renamed.",
    scenario: "Scenario",
    removed: (scenario) => `${scenario} (removed)`,
    name: (subject) => `Decided ${subject}`,
    calculationName: (subject) => `Recalculation ${subject}`,
    title: (subject) => `Decided: ${subject}`,
    calculationTitle: (subject) => `Recalculation of decided: ${subject}`,
    subtitle: "Input and outcome as decided, beside what the workbook says now. This sheet works without Normplan too.",
    about: {
      caption: "Decision",
      subject: "Scenario",
      day: "Decided on",
      made: "Kept",
      fingerprint: "Fingerprint",
      untraceable: "Changes beyond this sheet",
    },
    madeWith: (made, version) => `${made}, with Normplan ${version}`,
    changes: "What has changed",
    changesNote: "The first changes, from what was decided to what stands there now.",
    nothing: "Nothing",
    input: "Input",
    inputNote: "Decided is a fixed value, Now is a formula that follows the input.",
    filled: "Filled cells",
    filledNote: "How many cells of each column are filled in: a row or value that was added shows here.",
    filledWhat: "filled cells",
    ownValues: "The scenario's own values",
    table: "Part",
    row: "Row",
    column: "Property",
    then: "Decided",
    now: "Now",
    outcome: "Outcome",
    number: "Number",
    same: "Equal",
    different: "Changed",
    unknown: "Unknown",
    allSame: "Nothing has changed since it was decided.",
    someDifferent: (inputs, figures) =>
      `Note: changed since it was decided. Values in the input: ${inputs}, amounts and hours: ${figures}.`,
    untraceable: " Rows, years or choices have changed that this sheet cannot recalculate: see the Normplan pane.",
    figures: "Amounts and hours",
    figuresNote: "Amounts over all years of the plan, hours a week on average. Now is recalculated on the sheet Recalculation.",
    kind: "Kind",
    of: "Of",
    unit: "Unit",
    kinds: {
      kosten: "Costs",
      bijdrage: "Contribution",
      samen: "Municipalities together",
      gemeente: "Municipality",
      uren: "Hours together",
      dienst: "Hours",
    },
    euros: "€",
    hours: "hours a week",
  },
};
