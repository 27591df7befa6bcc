import type { OwnWorkbookTexts } from "./nl";

export const ownWorkbook: OwnWorkbookTexts = {
  intro: "This is what Normplan found in this workbook. What you take over stays linked to your own cells.",
  reading: "Reading the workbook",
  readAgain: "Read again",
  sure: "certain",
  likely: "likely",
  unsure: "uncertain, please check",
  found: (confidence, rows) => `Found (${confidence}), ${rows === 1 ? "1 row" : `${String(rows)} rows`}`,
  pointed: (rows) => `Pointed at, ${rows === 1 ? "1 row" : `${String(rows)} rows`}`,
  notFound: "Not found",
  leftOut: "Not taken over",
  settingsFound: (count) => (count === 0 ? "Not found" : count === 1 ? "1 value found" : `${String(count)} values found`),
  showPlace: (address) => `Show ${address} in the workbook`,
  place: "Place",
  placeOption: (address, rows) => `${address} (${rows === 1 ? "1 row" : `${String(rows)} rows`})`,
  none: "Do not take over",
  pointHint: "Select the cells of a column in the sheet and choose Use selection here.",
  useSelection: "Use selection",
  useSelectionFor: (column) => `Use selection for ${column}`,
  oneColumn: "Select cells in one column, and choose Use selection again.",
  oneCell: "Select the one cell with this value, and choose Use selection again.",
  nothingSelected: "The selection is empty. Select the cells with the data, and choose Use selection again.",
  missingTable: {
    gemeenten:
      "Normplan makes an empty table in which you fill in the municipalities. Or begin with Plan for my region: " +
      "municipalities and inhabitants are then filled in.",
    uitvoeringsdiensten: "Normplan makes a table with the agencies that the municipalities name; you fill in the hours.",
    bijdragen: "Normplan makes an empty table; you add the contributions in this pane.",
    kosten: "Normplan makes an empty table. It stays empty when there are no costs besides the hours.",
  },
  missingColumns: (columns) => `To fill in once the plan is there: ${columns}.`,
  numbersAsText: (count) =>
    `${count === 1 ? "1 number stands" : `${String(count)} numbers stand`} as text. Normplan reads them as numbers; your ` +
    "cells stay as they are.",
  assumptions: {
    contributionKinds:
      "The contributions do not say their kind. A value up to 1 (100%) becomes a percentage of the rest, a higher one a fixed " +
      "amount. You can change that in the table of contributions.",
    diensten: "The agencies come from the table of municipalities, still without hours.",
  },
  nothing:
    "Normplan recognises no municipalities, hours, contributions or costs in this workbook. Point at them below, or choose " +
    "another way to begin.",
  what: "Normplan puts three sheets at the end of the workbook. Formulas on them refer to your cells. Your own sheets do not change.",
  make: "Make plan with these data",
  made: "The plan is linked to your workbook.",
  data: {
    title: "Data",
    linked: (tables) => `From your workbook: ${tables}`,
    at: "Stands at",
    settings: "Linked to your cells",
    added: (names) => `New in your table and not in the plan yet: ${names}.`,
    add: "Take into the plan",
    attention: (count) =>
      count === 1 ? "1 thing in your tables needs attention" : `${String(count)} things in your tables need attention`,
    below: (count) =>
      `Directly below your table ${count === 1 ? "there is 1 row" : `there are ${String(count)} rows`} that the plan does not read yet.`,
    typedOver: (what, value, theirs) =>
      `${what} was typed over in the plan: ${value}. Your own cell holds ${theirs}. The plan calculates with ${value}.`,
    kept: (what, value, theirs) => `${what}: the plan has a value of its own, ${value}. Your own cell holds ${theirs}.`,
    restore: "Restore the link",
    keep: "Keep the value of the plan",
    lost: (column, table) => `${column} (${table}) cannot be found any more: the cells were deleted. Select where the data stand now.`,
  },
};
