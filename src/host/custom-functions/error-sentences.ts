import type { ArrayValueObject, BaseValueObject, ErrorValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { cellKey, type EngineCell } from "../engine/cells";
import type { CellError } from "./cell-values";

interface Sentence {
  readonly code: string;
  readonly message: string;
}

/** The sentences of functions that failed, by the cell that shows the error. */
export class ErrorSentences {
  private readonly shown = new Map<string, Sentence>();
  /** Which cells the formula of a cell gave sentences to: more than its own when it spills. */
  private readonly given = new Map<string, readonly string[]>();
  private readonly calculated = new Map<string, ReadonlyMap<string, Sentence>>();
  private readonly failures = new Map<string, CellError[]>();

  /** A function failed while a cell was calculated. */
  note(cell: EngineCell, error: CellError): void {
    if (error.message === "") return;
    const key = cellKey(cell);
    const errors = this.failures.get(key) ?? [];
    errors.push(error);
    this.failures.set(key, errors);
  }

  /**
   * The cell's formula has its value. Native functions may pass an error on without its sentence: then the failure of the same kind gives
   * it.
   */
  take(cell: EngineCell, value: FunctionVariantType): void {
    const key = cellKey(cell);
    const failures = this.failures.get(key) ?? [];
    this.failures.delete(key);
    const sentences = new Map<string, Sentence>();
    for (const [place, error] of errorsIn(cell, value)) {
      const code = error.getErrorType();
      const message = error.getErrorContent() || (failures.find((failure) => failure.code === code)?.message ?? "");
      if (message) sentences.set(place, { code, message });
    }
    this.calculated.set(key, sentences);
  }

  /** The calculation is done; cells that are held back keep what they show. */
  commit(held: ReadonlySet<string>): void {
    for (const [key, sentences] of this.calculated) {
      if (held.has(key)) continue;
      for (const place of this.given.get(key) ?? []) this.shown.delete(place);
      this.given.delete(key);
      if (sentences.size > 0) this.given.set(key, [...sentences.keys()]);
      for (const [place, sentence] of sentences) this.shown.set(place, sentence);
    }
    this.calculated.clear();
    this.failures.clear();
  }

  /** The sentence for a cell that shows the error `code`. */
  at(cell: EngineCell, code: string): string | undefined {
    const sentence = this.shown.get(cellKey(cell));
    return sentence?.code === code ? sentence.message : undefined;
  }

  get empty(): boolean {
    return this.shown.size === 0;
  }

  clear(): void {
    this.shown.clear();
    this.given.clear();
  }
}

function* errorsIn(cell: EngineCell, variant: FunctionVariantType): Generator<[place: string, error: ErrorValueObject]> {
  if (variant.isReferenceObject()) return;
  const value = variant as BaseValueObject;
  if (!value.isArray()) {
    if (value.isError()) yield [cellKey(cell), value as ErrorValueObject];
    return;
  }
  const array = value as ArrayValueObject;
  for (let row = 0; row < array.getRowCount(); row++) {
    for (let column = 0; column < array.getColumnCount(); column++) {
      const element = array.get(row, column);
      const place = { sheetId: cell.sheetId, row: cell.row + row, column: cell.column + column };
      if (element?.isError()) yield [cellKey(place), element as ErrorValueObject];
    }
  }
}
