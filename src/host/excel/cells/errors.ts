/** Error values of Excel. `#BUSY!` is a custom function whose answer is under way. */
const ERRORS = new Set([
  "#DIV/0!",
  "#NAME?",
  "#VALUE!",
  "#NUM!",
  "#N/A",
  "#NULL!",
  "#REF!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
  "#CYCLE!",
  "#CONNECT!",
  "#BLOCKED!",
  "#FIELD!",
  "#UNKNOWN!",
]);

export const isErrorValue = (text: string): boolean => ERRORS.has(text);
