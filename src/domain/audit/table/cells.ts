/** A cell of the sheet, counted from zero. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A cell as the audit sees it. */
export interface AuditCell {
  /** What Excel gives: "" is empty, an error is its name. */
  readonly value: string | number | boolean;
  /** In English, with "="; null for what was typed. */
  readonly formula: string | null;
  readonly numberFormat: string;
  /** The number in the cell, also when it stands there as text; null when there is none. */
  readonly number: number | null;
}

/** A rectangle of cells of one sheet. */
export interface AuditGrid {
  /** Where its first cell is. */
  readonly at: CellPlace;
  readonly cells: readonly (readonly AuditCell[])[];
  /** Rows and columns of the sheet that are out of sight. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** The same text for cells whose formulas are copies of one another. */
  readonly patternOf: (formula: string, place: CellPlace) => string;
}

export const emptyCell: AuditCell = { value: "", formula: null, numberFormat: "General", number: null };

export const isFilled = ({ value }: AuditCell): boolean => (typeof value === "string" ? value.trim() !== "" : true);

export const isNumeric = ({ value }: AuditCell): boolean => typeof value === "number";

/** A number that Excel does not count, because it is text. */
export const isNumberAsText = (cell: AuditCell): boolean => typeof cell.value === "string" && cell.number !== null;

export const textOf = ({ value }: AuditCell): string => (typeof value === "string" ? value.trim() : "");

const errors =
  /^#(?:N\/[AB]|(?:DIV|DEEL)\/0!|(?:VALUE|WAARDE|REF|VERW|NUM|GETAL|NULL|LEEG|SPILL|OVERLOPEN|CALC|BEREKENEN|BUSY|BEZIG|FIELD|VELD|BLOCKED|CONNECT)!|(?:NAME|NAAM)\?)$/;

export const isError = ({ value }: AuditCell): boolean => typeof value === "string" && errors.test(value);
