import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";
import { replaceMethod } from "../replace-method";
import type { FormulaEngine } from "../univer-modules";

type Operator = "=" | "<>" | "<" | "<=" | ">" | ">=";

interface Compare {
  _compareType: Operator;
  calculate(left: BaseValueObject, right: BaseValueObject): BaseValueObject;
}

const holds: Record<Operator, (order: number) => boolean> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

const alphabet = new Intl.Collator("nl", { sensitivity: "accent" });

/**
 * Compares with an operator as Excel does: numbers come before text and text before logical values, capitals do not matter, and an empty
 * cell is 0, "" or FALSE, as what it is compared with.
 */
export function compareAsExcel(engine: FormulaEngine): void {
  const comparison = comparisonOf(engine);
  if (!comparison) return;
  comparison.calculate = function (this: Compare, left, right) {
    const operator = this._compareType;
    return left.isArray() || right.isArray() ? compareCells(engine, left, right, operator) : compareValues(engine, left, right, operator);
  };
}

/**
 * Functions that look up values use that index still, for its speed: not for columns with such a text, and not to find one among numbers.
 */
export function keepTextsApart({ CELL_INVERTED_INDEX_CACHE: index }: FormulaEngine): void {
  const mixed = new Set<string>();
  const column = (...place: readonly [unitId: string, sheetId: string, column: number]) => place.join("/");
  replaceMethod(index, "set", (set) => (...cell) => {
    const [unitId, sheetId, at, value] = cell;
    if (looksLikeNumber(value)) mixed.add(column(unitId, sheetId, at));
    set.apply(index, cell);
  });
  replaceMethod(index, "canUseCache", (canUse) => (...rows) => {
    const [unitId, sheetId, at] = rows;
    return mixed.has(column(unitId, sheetId, at)) ? { rowsInCache: [], rowsNotInCache: [] } : canUse.apply(index, rows);
  });
  replaceMethod(index, "getCellPositions", (positions) => (...search) => {
    const [, , , value] = search;
    return looksLikeNumber(value) ? { errorType: null, matchingRows: [] } : positions.apply(index, search);
  });
  replaceMethod(index, "clear", (clear) => () => {
    mixed.clear();
    clear.call(index);
  });
}

const looksLikeNumber = (value: unknown): boolean => typeof value === "string" && value.trim() !== "" && !Number.isNaN(Number(value));

/** The function behind the operators, as far as the engine has it. */
export function comparisonOf({ functionMeta }: FormulaEngine): Compare | undefined {
  const entry = functionMeta.find(([, name]) => String(name) === "COMPARE");
  return (entry?.[0] as unknown as { readonly prototype: Compare } | undefined)?.prototype;
}

/** Cell by cell; one value, row or column is compared with all others. */
function compareCells(engine: FormulaEngine, left: BaseValueObject, right: BaseValueObject, operator: Operator): ArrayValueObject {
  const [leftRows, leftColumns] = sizeOf(left);
  const [rightRows, rightColumns] = sizeOf(right);
  const rowCount = Math.max(leftRows, rightRows);
  const columnCount = Math.max(leftColumns, rightColumns);
  const calculateValueList = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (_, column) => {
      const a = cellOf(left, row, column);
      const b = cellOf(right, row, column);
      return a && b ? compareValues(engine, a, b, operator) : engine.ErrorValueObject.create(engine.ErrorType.NA);
    }),
  );
  return engine.ArrayValueObject.create({ calculateValueList, rowCount, columnCount, unitId: "", sheetId: "", row: -1, column: -1 });
}

const sizeOf = (value: BaseValueObject): [rows: number, columns: number] => {
  if (!value.isArray()) return [1, 1];
  const array = value as ArrayValueObject;
  return [array.getRowCount(), array.getColumnCount()];
};

function cellOf(value: BaseValueObject, row: number, column: number): ReturnType<ArrayValueObject["getValueOrDefault"]> {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  const [rows, columns] = sizeOf(value);
  return array.getValueOrDefault(rows === 1 ? 0 : row, columns === 1 ? 0 : column);
}

function compareValues(engine: FormulaEngine, left: BaseValueObject, right: BaseValueObject, operator: Operator): BaseValueObject {
  if (left.isError()) return left;
  if (right.isError()) return right;
  // The engine knows how near two numbers, or two dates, are equal.
  if (left.isNumber() && right.isNumber()) return left.compare(right, operator as Parameters<BaseValueObject["compare"]>[1]);
  return engine.BooleanValueObject.create(holds[operator](orderOf(valueOf(left, right), valueOf(right, left))));
}

type Value = string | number | boolean;

const emptyAs = { number: 0, string: "", boolean: false };

/** The value, or what an empty cell is beside the other. */
function valueOf(own: BaseValueObject, other: BaseValueObject): Value {
  if (!own.isNull()) return own.getValue() as Value;
  return other.isNull() ? 0 : emptyAs[typeof other.getValue() as keyof typeof emptyAs];
}

const kinds = ["number", "string", "boolean"];

function orderOf(left: Value, right: Value): number {
  const byKind = kinds.indexOf(typeof left) - kinds.indexOf(typeof right);
  if (byKind !== 0) return byKind;
  return typeof left === "string" ? orderOfTexts(left, String(right)) : Number(left) - Number(right);
}

/** Texts are equal letter by letter only; what the alphabet leaves undecided has an order too. */
function orderOfTexts(left: string, right: string): number {
  const [a, b] = [left.toLowerCase(), right.toLowerCase()];
  return a === b ? 0 : alphabet.compare(a, b) || (a < b ? -1 : 1);
}
