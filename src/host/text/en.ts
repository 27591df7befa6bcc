import type { HostText } from "./nl";

export const host: HostText = {
  trial: "Trial environment",
  trialExplanation: (addIn) =>
    `This is ${addIn}'s trial environment, not Excel. The spreadsheet is another program; the task pane is the same as in Excel.`,
  newFileName: "Book1.xlsx",
  bar: {
    label: "File",
    create: "New",
    open: "Open",
    save: "Save",
    sample: "Open the sample",
    undo: "Undo",
    redo: "Redo",
    language: "Language",
    dutch: "Nederlands",
    english: "English",
    showPane: "Show the task pane",
    hidePane: "Hide the task pane",
    unsaved: "Unsaved changes",
    opening: "Opening",
    more: "More",
  },
  regions: {
    grid: "Worksheet",
    pane: "Task pane",
    bar: "Bar",
    resize: "Width of the task pane",
    dropHere: "Drop the file to open it",
  },
  unsavedQuestion: {
    text: (name) => `The changes in ${name} have not been saved.`,
    save: "Save first",
    discard: "Do not save",
    cancel: "Cancel",
  },
  fileFailures: {
    empty: () => "The file is empty. Choose another file; the open workbook has not changed.",
    text: () => "This is a text file, not an Excel workbook. Open it in Excel, save it as an Excel workbook (.xlsx) and choose that file.",
    notWorkbook: () => "This is not an Excel workbook. Choose a file with the extension .xlsx.",
    oldFormat: () => "This workbook is in the old format (.xls). Save it in Excel as an Excel workbook (.xlsx) and choose that file.",
    binaryFormat: () => "This is a binary workbook (.xlsb). Save it in Excel as an Excel workbook (.xlsx) and choose that file.",
    macros: () =>
      "This workbook contains macros. They would be lost; save it in Excel as a workbook without macros (.xlsx) and choose that file.",
    password: () => "This workbook is encrypted with a password. Remove the password in Excel and choose the file again.",
    missingPart: ({ part }) =>
      `The workbook is incomplete: part ${part} is missing. Open and save it in Excel, or use an earlier version of the file.`,
    damaged: ({ detail }) => `The workbook is damaged and cannot be read (${detail}). Use an earlier version of the file.`,
    tooLarge: ({ megabytes, limit }) =>
      `Unpacked the workbook is ${String(megabytes)} MB; at most ${String(limit)} MB can be opened here. Remove what you do not need.`,
    notSaved: ({ detail }) => `A part of the workbook does not fit in an .xlsx file (${detail}). Remove or change that part.`,
  },
  dismiss: "Close",
  opened: (name) => `${name} is open.`,
  saved: (name) => `${name} has been saved in your downloads folder.`,
  created: "An empty workbook is open.",
  sampleMissing: "The sample was not found. Open a workbook of your own, or start with an empty one.",
  oneFileOnly: "One file can be opened at a time. Drop a single .xlsx file here.",
  notAWorkbook: (name) => `${name} is not an Excel workbook. Choose a file with the extension .xlsx. The open workbook has not changed.`,
  gridFailed: "The spreadsheet could not be started. Reload the page.",
  typing: {
    commaAsSeparator:
      "The formula was not taken over: arguments are separated by a semicolon, as in =SOM(A1;B2). A comma only stands in a " +
      "number, such as 1,5.",
    pointInNumber: (found, meant) => `The formula was not taken over: write ${meant} with a comma instead of ${found}.`,
    unclosed: (found) => `The formula was not taken over: ${found} is not closed. Add the closing mark.`,
    faults: {
      empty: () => "The formula was not taken over: there is nothing after the equals sign.",
      "too long": () => "The formula was not taken over: a formula has at most 8,192 characters. Spread the calculation over more cells.",
      unexpected: (found) =>
        `The formula was not taken over: "${found}" stands in a place where it cannot. Check the brackets, the separators and ` +
        "the operators.",
      incomplete: () =>
        "The formula was not taken over: something is missing at the end, such as a number or a cell. Complete the formula.",
      "too many levels": () =>
        "The formula was not taken over: functions can be nested at most 64 levels deep. Spread the calculation over more cells.",
      "number of arguments": (found) =>
        `The formula was not taken over: the number of arguments at "${found}" is wrong. Add or remove arguments.`,
      "uneven constants": () => "The formula was not taken over: the rows between the braces are not equally long. Make them equal.",
    },
  },
  errorAt: (address) => `Error in ${address}`,
  chart: {
    untitled: "Chart without a title",
    alternative: (type, title) => `${type}: ${title}`,
    types: {
      column: "Column chart",
      bar: "Bar chart",
      line: "Line chart",
      area: "Area chart",
      doughnut: "Doughnut chart",
      pie: "Pie chart",
      scatter: "Scatter chart",
      combined: "Combined chart",
    },
  },
};
