import type { CalculateTexts } from "./nl";

export const calculate: CalculateTexts = {
  usage: "Usage: npm run --silent calculate -- IN.xlsx [--out OUT.xlsx] [--json]",
  noInput: "Name the workbook to calculate.",
  severalInputs: (names) => `Name one workbook; found: ${names}.`,
  wrongOption: (detail) => `The command has an unknown or incomplete option (${detail}).`,
  notRead: (path, reason) => `${path} cannot be opened: ${reason}`,
  notFound: "the file does not exist.",
  noAccess: "there is no access to the file.",
  isFolder: "it is a folder, not a file.",
  otherReason: (detail) => `the system reports ${detail}.`,
  notFinished: (seconds) => `After ${String(seconds)} seconds the workbook is not calculated yet. Nothing was saved.`,
  notWritten: (path, reason) => `${path} cannot be saved: ${reason}`,
  calculated: (cells, errors) => `Calculated: ${String(cells)} cells, of which ${String(errors)} with an error.`,
  errors: {
    "#DIV/0!": "It divides by zero or by an empty cell.",
    "#N/A": "There is no value, for example because a lookup finds nothing.",
    "#NAME?": "The formula has a name or function that is not known.",
    "#NULL!": "Two ranges in the formula have no cells in common.",
    "#NUM!": "The formula has a number that is not possible, or the result is too large or too small.",
    "#REF!": "The formula refers to cells that no longer exist.",
    "#VALUE!": "The formula has a value of the wrong kind, such as text where a number belongs.",
    "#SPILL!": "The result does not fit: the cells that it would fill are not empty.",
    "#CALC!": "The calculation cannot be done, for example because the result is empty.",
    "#CYCLE!": "The formula refers to itself, directly or indirectly.",
  },
};
