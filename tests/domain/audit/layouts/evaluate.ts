// Calculates the formulas that the layouts use (SUM, SUMIF, ROUND, + - * /), exactly; stands apart from the check of the relations.

import { add, divide, multiply, negate, ofNumber, round, toNumber, type Fraction } from "./fraction";
import { at, place, type Cell, type Sheet, present } from "./model";

class CellError extends Error {}

type Result = Fraction | string;

const TOKEN =
  /\s*("[^"]*"|[0-9]+(?:\.[0-9]+)?|(?:'[^']+'|[A-Za-z][\w]*)!\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}\$?\d+(?![\w(])|[A-Z]+(?=\()|[-+*/(),:])/y;

function tokens(formula: string): string[] {
  const found: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const match = TOKEN.exec(formula);
    if (!match) throw new Error(`cannot read formula ${formula}`);
    found.push(present(match[1]));
  }
  return found;
}

/** The value of one cell, given what the other cells are worth. */
class Reader {
  private index = 0;
  private readonly words: string[];

  constructor(
    formula: string,
    private readonly sheet: string,
    private readonly valueOf: (sheet: string, address: string) => Cell,
  ) {
    this.words = tokens(formula);
  }

  whole(): Result {
    const result = this.sum();
    if (this.index < this.words.length) throw new Error(`left over: ${this.words.slice(this.index).join(" ")}`);
    return result;
  }

  private take(word?: string): string {
    const found = this.words[this.index++];
    if (found === undefined || (word !== undefined && found !== word)) throw new Error(`expected ${word}, found ${found}`);
    return found;
  }

  private next(...words: string[]): boolean {
    return words.includes(this.words[this.index] ?? "");
  }

  private number(result: Result): Fraction {
    if (typeof result === "string") throw new CellError("#VALUE!");
    return result;
  }

  private sum(): Result {
    let result = this.product();
    while (this.next("+", "-")) {
      const sign = this.take();
      const other = this.number(this.product());
      result = add(this.number(result), sign === "-" ? negate(other) : other);
    }
    return result;
  }

  private product(): Result {
    let result = this.single();
    while (this.next("*", "/")) {
      const sign = this.take();
      const other = this.number(this.single());
      if (sign === "/" && other.over === 0n) throw new CellError("#DIV/0!");
      result = sign === "*" ? multiply(this.number(result), other) : divide(this.number(result), other);
    }
    return result;
  }

  private single(): Result {
    const word = this.take();
    if (word === "-") return negate(this.number(this.single()));
    if (word === "(") {
      const inside = this.sum();
      this.take(")");
      return inside;
    }
    if (word.startsWith('"')) return word.slice(1, -1);
    if (/^[0-9]/.test(word)) return ofNumber(Number(word));
    if (this.next("(")) return this.call(word);
    const [sheet, address] = this.reference(word);
    const cell = this.valueOf(sheet, address);
    if (cell.error) throw new CellError(cell.error);
    if (typeof cell.value === "string") return cell.value;
    return ofNumber(Number(cell.value ?? 0));
  }

  private reference(word: string): [string, string] {
    const [sheet, address] = word.includes("!") ? (word.replaceAll("'", "").split("!") as [string, string]) : [this.sheet, word];
    return [sheet, address.replaceAll("$", "")];
  }

  /** The cells of one argument that is a reference or a range. */
  private cells(): Cell[] {
    const [sheet, first] = this.reference(this.take());
    const last = this.next(":") ? (this.take(":"), this.reference(this.take())[1]) : first;
    const [from, to] = [place(first), place(last)];
    const found: Cell[] = [];
    for (let row = from.row; row <= to.row; row++)
      for (let column = from.column; column <= to.column; column++) found.push(this.valueOf(sheet, at(row, column)));
    return found;
  }

  private call(name: string): Result {
    this.take("(");
    let result: Fraction = ofNumber(0);
    if (name === "SUM") {
      for (let more = true; more; more = this.next(",") && this.take(",") !== "") {
        for (const cell of this.cells()) {
          if (cell.error) throw new CellError(cell.error);
          if (typeof cell.value === "number") result = add(result, ofNumber(cell.value));
        }
      }
    } else if (name === "SUMIF") {
      const tested = this.cells();
      this.take(",");
      const wanted = this.single();
      this.take(",");
      const amounts = this.cells();
      tested.forEach((cell, index) => {
        const amount = amounts[index];
        if (cell.value !== wanted) return;
        if (amount?.error) throw new CellError(amount.error);
        if (typeof amount?.value === "number") result = add(result, ofNumber(amount.value));
      });
    } else if (name === "ROUND") {
      const value = this.number(this.sum());
      this.take(",");
      result = round(value, Number(toNumber(this.number(this.sum()))));
    } else throw new Error(`function ${name} is not known`);
    this.take(")");
    return result;
  }
}

/** Gives every cell with a formula its value anew. */
export function recalculate(sheets: Sheet[]): void {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const done = new Set<Cell>();
  const underway = new Set<Cell>();
  const worth = (sheetName: string, address: string): Cell => {
    const cell = byName.get(sheetName)?.cells[address] ?? { value: null };
    if (cell.formula === undefined || done.has(cell)) return cell;
    if (underway.has(cell)) throw new Error(`cycle at ${sheetName}!${address}`);
    underway.add(cell);
    delete cell.error;
    try {
      const result = new Reader(cell.formula, sheetName, worth).whole();
      cell.value = typeof result === "string" ? result : toNumber(result);
    } catch (problem) {
      if (!(problem instanceof CellError)) throw problem;
      cell.value = null;
      cell.error = problem.message;
    }
    done.add(cell);
    return cell;
  };
  for (const sheet of sheets)
    for (const [address, cell] of Object.entries(sheet.cells)) if (cell.formula !== undefined) worth(sheet.name, address);
}
