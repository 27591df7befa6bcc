import { afterEach, describe, expect, it } from "vitest";
import { excelObjectModel } from "../../../../src/host/excel/object-model";
import { type HeadlessHost, openHeadless } from "../../../../src/host/node/open-headless";

let host: HeadlessHost | undefined;
afterEach(() => host?.dispose());

type Value = string | number | boolean | null;

/** What a formula or a value puts in a cell, in the order in which Excel sorts it; those in one row are equal. */
const ascending: readonly (readonly (readonly [typed: string | number | boolean, value: Value])[])[] = [
  [[-1, -1]],
  [[0, 0]],
  [[1, 1]],
  [[64, 64]],
  [[100, 100]],
  [["'0", "0"]],
  [["'1e2", "1e2"]],
  [["'64", "64"]],
  [
    ["a", "a"],
    ["A", "A"],
  ],
  [["'a*", "a*"]],
  [["ab", "ab"]],
  [["e", "e"]],
  [["é", "é"]],
  [
    ["'TRUE", "TRUE"],
    ["'true", "true"],
  ],
  [["z", "z"]],
  [[false, false]],
  [[true, true]],
];

const operators: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

const cells = ascending.flatMap((equals, order) => equals.map(([typed, value]) => ({ typed, value, order })));
const orderOf = (value: Value) => cells.find((cell) => cell.value === value)?.order ?? NaN;
/** An empty cell is a zero, FALSE, or the text before all texts, beside a value of that kind. */
const emptyBeside = (value: Value) =>
  typeof value === "number" ? orderOf(0) : typeof value === "boolean" ? orderOf(false) : orderOf("0") - 0.5;

interface Case {
  readonly formula: string;
  readonly expected: boolean;
  readonly said: string;
}

/** Every pair, also with an empty cell (the row after the last), by every operator. */
function cases(formula: (first: string, operator: string, second: string) => string): Case[] {
  const empty = { value: null, row: cells.length };
  const all = [...cells.map((cell, row) => ({ ...cell, row })), { ...empty, order: NaN }];
  return all.flatMap((left) =>
    all.flatMap((right) => {
      const order =
        left.value === null && right.value === null
          ? 0
          : (left.value === null ? emptyBeside(right.value) : left.order) - (right.value === null ? emptyBeside(left.value) : right.order);
      return Object.entries(operators).map(([operator, holds]) => ({
        formula: formula(`A${String(left.row + 1)}`, operator, `B${String(right.row + 1)}`),
        expected: holds(order),
        said: `${JSON.stringify(left.value)} ${operator} ${JSON.stringify(right.value)}`,
      }));
    }),
  );
}

async function wrongOf(all: readonly Case[]): Promise<string[]> {
  host = openHeadless({ makeModel: excelObjectModel });
  const results = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange(`A1:B${String(cells.length)}`).formulas = cells.map(({ typed }) => [typed, typed]);
    const range = sheet.getRange(`D1:D${String(all.length)}`);
    range.formulas = all.map(({ formula }) => [formula]);
    await context.sync();
    range.load("values");
    await context.sync();
    return range.values.map((row) => row[0] as unknown);
  });
  return all.flatMap(({ expected, said }, i) => (results[i] === expected ? [] : [`${said} is ${String(results[i])}`]));
}

describe("comparing with an operator", () => {
  it("orders numbers, texts, logical values and empty cells as Excel does, whatever was compared before in the calculation", async () => {
    expect(await wrongOf(cases((a, operator, b) => `=${a}${operator}${b}`))).toEqual([]);
  });

  it("does the same within a longer formula and with a range, cell by cell", async () => {
    expect(await wrongOf(cases((a, operator, b) => `=SUMPRODUCT(--(${a}:${a}${operator}${b}))+IF(${a}${operator}${b},1,0)=2`))).toEqual([]);
  });

  it("compares one value, row or column with all cells of a range, and hands on errors", async () => {
    host = openHeadless({ makeModel: excelObjectModel });
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B3").formulas = [
        ["'64", 64],
        ["", "=1/0"],
        ["'a*", "ab"],
      ];
      const range = sheet.getRange("D1:D6");
      range.formulas = [
        ["=SUMPRODUCT(--(A1:A3=64))"],
        ['=SUMPRODUCT(--(A1:A3="64"))'],
        ["=SUMPRODUCT(--(A1:A3=B1:B1))"],
        ['=SUMPRODUCT(--(A3:B3="a*"))'],
        ['=SUMPRODUCT(--(A1:B3=""))'],
        ['=SUMPRODUCT(--(A1:A3=""))'],
      ];
      await context.sync();
      range.load("values");
      await context.sync();
      return range.values.flat() as unknown[];
    });
    expect(values).toEqual([0, 1, 0, 1, "#DIV/0!", 1]);
  });

  it("leaves text apart from the number it looks like where functions look it up, whatever was looked up before", async () => {
    host = openHeadless({ makeModel: excelObjectModel });
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:C4").values = [
        ["'64", "eerste", 1],
        [64, "tweede", 64],
        ["'1e2", "derde", 3],
        [100, "vierde", 4],
      ];
      const formulas = [
        "=XLOOKUP(64,A1:A4,B1:B4)",
        '=XLOOKUP("64",A1:A4,B1:B4)',
        "=VLOOKUP(100,A1:B4,2,FALSE)",
        '=VLOOKUP("64",A1:B4,2,FALSE)',
        "=MATCH(64,A1:A4,0)",
        '=XLOOKUP("64",C1:C4,B1:B4,"geen")',
        "=XLOOKUP(64,C1:C4,B1:B4)",
      ];
      const range = sheet.getRange(`E1:G${String(formulas.length)}`);
      range.formulas = formulas.map((formula) => [formula, formula, formula]);
      await context.sync();
      range.load("values");
      await context.sync();
      return range.values as unknown[][];
    });
    expect(values).toEqual(["tweede", "eerste", "vierde", "eerste", 2, "geen", "tweede"].map((value) => [value, value, value]));
  });
});
