import type { PaneTexts } from "./nl";

export const pane: PaneTexts = {
  product: "Normplan",
  startup: {
    loading: "Opening Normplan",
    outsideTitle: "Normplan works in Excel",
    outsideText: "You opened this page outside Excel. Open a workbook in Excel and choose Open Normplan on the Home tab.",
    outsideHelp: "Read about the functions",
    silentTitle: "Excel does not respond",
    silentText: (seconds) =>
      `Normplan has been waiting for Excel for ${String(seconds)} seconds. Reload this pane. If that does not help, close the ` +
      "workbook and open it again.",
    unreachableTitle: "Office cannot be reached",
    unreachableText:
      "The Microsoft component that connects this pane to Excel did not load. Check your internet connection and reload this pane.",
    reload: "Reload",
  },
  places: {
    plan: "Plan",
    scenarios: "Scenarios",
    norm: "Norm",
    audit: "Check",
    explain: "Explanation",
    compare: "Compare",
    solve: "Calculate back",
    decision: "Decision trail",
    guide: "Functions",
    sources: "Sources",
    settings: "Settings",
    about: "About Normplan",
    function: "Function",
  },
  navigation: {
    back: "Back",
    more: "More",
    loading: "Loading",
  },
  crash: {
    title: "This part has stopped",
    text: "Something went wrong in this pane. Your workbook stays as it is. Reload the pane to continue.",
    missingPart: "A part of Normplan could not be fetched. Check your internet connection and reload the pane.",
    details: "Technical message",
  },
  failures: {
    cellEditMode: "Excel is still busy with a cell that you are editing. Finish it with Enter or Esc and try again.",
    dialogOpen: "A dialog is open in Excel. Close it and try again.",
    protected: "The worksheet or the workbook is protected. Remove the protection on the Review tab, or choose another worksheet.",
    namesTaken: (names) => `This workbook already has a sheet, table or name called ${names}. Rename it and try again.`,
    nameTaken: "This workbook already has a sheet, table or name of this name. Rename it and try again.",
    notFound: "The cells or the worksheet this was meant for no longer exist. Select another cell and try again.",
    columnsMissing: (table, columns) =>
      `The table ${table} lacks: ${columns}. Nothing has been changed. Put that column back and try again.`,
    selection: "No single block of cells is selected. Select one cell and try again.",
    mergedCells: "There are merged cells in this place. Select a place without merged cells and try again.",
    formula: (address) =>
      `In ${address} stands a formula of yours. Normplan does not write over it: change the values that the formula calculates with.`,
    tableInTheWay: (table) => `The table ${table} is in this place. Select a place outside the table and try again.`,
    noRoom:
      "There is too little room here: the example would reach past the edge of the worksheet. Select a cell further to the " +
      "left or to the top.",
    filtered: "Rows are filtered out in this place. Clear the filter or select another place and try again.",
    tooLarge: "This is too much for Excel in one go. Select a place with less content and try again.",
    notSupported: (member) => `This version of Excel cannot do this (${member}). Update Excel and try again.`,
    connection: "The connection to the workbook is lost. Check your internet connection, wait a moment and try again.",
    busy: "Excel is still busy. Wait until it is ready and try again.",
    outsideExcel: "This only works in Excel. Open a workbook in Excel and choose Open Normplan on the Home tab.",
    refused: (code) => `Excel refused this (${code}). Nothing was changed. Select another cell and try again.`,
    unexpected: (message) => `Something went wrong in Normplan: "${message}". Reload the pane and try once more.`,
    leftBehind: (names) => `This could not be cleaned up: ${names}. Please remove it yourself.`,
  },
  settings: {
    language: "Language of this pane",
    automatic: (languageOfExcel) => `Automatic (as Excel: ${languageOfExcel})`,
    dutch: "Nederlands",
    english: "English",
    note: "The choice applies to this computer. Function names are the same in both languages.",
    changed: "The language has been changed.",
  },
  sources: {
    intro: "The functions calculate with these data. They come with Normplan. Descriptions of sources are in Dutch.",
    population: "Inhabitants on 1 January",
    regions: "Labour market regions",
    regionsNote: "Which municipalities belong to a region follows from the newest division up to and including the year asked for.",
    yearRange: (first, last) =>
      first === last ? String(first) : `${String(first)} ${last === first + 1 ? "and" : "up to and including"} ${String(last)}`,
    vintage: (label, years) => `Division ${label}, used for ${years}`,
    licence: (owner, name) => `${owner}, licence ${name}`,
  },
  about: {
    purpose:
      "Normplan works out budgets and norms of a Dutch labour market region in your own workbook: share costs and hours, look " +
      "up inhabitants and check whether a table adds up.",
    version: (version) => `Version ${version}`,
    privacyTitle: "Privacy",
    privacy:
      "Your data stay in your workbook. Normplan calculates on your own computer, sends nothing out of the workbook and does " +
      "not record what you do. Only the parts of the program itself come in over the internet.",
    licenceTitle: "Licence",
    licence: "Normplan is free software under the European Union Public Licence (EUPL), version 1.2.",
  },
};
