/** A cell of a plan table as the workbook gives it: nothing of it is trusted yet. */
export type InputCell = string | number | boolean | null;

/** One row of a plan table, by column id. */
export type InputRow = Readonly<Record<string, InputCell>>;

/** Errors as Excel writes them, in Dutch and in English: office.js gives the English word, a copy as text the other. */
const errorWords =
  /^#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!|EXTERNAL!|PYTHON!|TIMEOUT!|GETTING_DATA|N\/B|LEEG!|DEEL\/0!|WAARDE!|VERW!|NAAM\?|GETAL!|OVERLOOP!|BEREKENEN!|VELD!|GEBLOKKEERD!|ONBEKEND!|BEZIG!)$/i;

/** Whether a cell holds an error, which is neither a name nor a number: what it should hold is still unknown. */
export const isCellError = (cell: InputCell | undefined): boolean => typeof cell === "string" && errorWords.test(cell.trim());
