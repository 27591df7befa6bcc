import { describe, expect, it } from "vitest";
import { gooiEnVechtstreek2017 } from "../../../../src/data/gooi-en-vechtstreek";
import { loadPopulation } from "../../../../src/data/population";
import { sheets as english } from "../../../../src/text/sheets/en";
import { type SheetTexts, sheets as dutch } from "../../../../src/text/sheets/nl";
import { overlaps } from "../../../../src/workbook/excel/area";
import { type CellContent, isFormula } from "../../../../src/workbook/excel/formula";
import type { SheetLayout } from "../../../../src/workbook/layout/sheet-layout";
import { sampleSheets } from "../../../../src/workbook/sheets/sample/sample-sheets";

const languages: readonly [string, SheetTexts][] = [
  ["Dutch", dutch],
  ["English", english],
];

/** The content of every cell that is written, by row and column. */
function cellsOf(sheet: SheetLayout): Map<string, CellContent> {
  return new Map(
    sheet.part.blocks.flatMap(({ at, cells }) =>
      cells.flatMap((row, down) =>
        row
          .map((content, right) => [`${String(at.row + down)},${String(at.column + right)}`, content] as const)
          .filter(([, content]) => content !== null),
      ),
    ),
  );
}

const formulasOf = (sheet: SheetLayout): string[] => [...cellsOf(sheet).values()].filter(isFormula).map((one) => one.formula);

/** What is left of a formula without its texts, structured references and names: operators, functions, references and numbers. */
const bare = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/\[(?:[^[\]]|\[[^\]]*\])*\]/g, "[]");

describe.each(languages)("the sample workbook in %s", (_language, texts) => {
  const plans = sampleSheets(texts);
  const tables = plans.flatMap((plan) => plan.part.tables.map((table) => ({ plan, table })));
  const names = plans.flatMap((plan) => plan.part.names.map(({ name }) => name));

  it("gives every table and name a name of its own", () => {
    const all = [...names, ...tables.map(({ table }) => table.name), ...plans.map(({ name }) => name)].map((name) => name.toLowerCase());
    expect(new Set(all).size).toBe(all.length);
  });

  it("writes no cell twice and leaves no table overlapping another", () => {
    for (const plan of plans) {
      const cells = plan.part.blocks.flatMap(({ cells: rows }) => rows.flat()).filter((content) => content !== null);
      expect(cellsOf(plan).size).toBe(cells.length);
      const areas = plan.part.tables.map(({ area }) => area);
      expect(areas.filter((one, index) => areas.slice(index + 1).some((other) => overlaps(one, other)))).toEqual([]);
    }
  });

  it("fills every block with rows of equal length", () => {
    for (const { part } of plans) for (const { cells } of part.blocks) expect(new Set(cells.map((row) => row.length)).size).toBe(1);
  });

  it("has no number inside a formula, apart from 0, 1 and the two decimals of a euro", () => {
    // Cents are counted in hundreds, to the 15 digits of a cell, by the one formula for rounding.
    const cents = /\*100,15-LEN\(INT\(ABS\(\([^)]*\)\*100\)\)\)|\*100(?=,0\))|\/100$/g;
    const withoutDecimals = plans.flatMap(formulasOf).map((formula) => bare(formula).replace(/,2\)$/, ")").replace(cents, ""));
    const numbers = withoutDecimals.flatMap((formula) => formula.match(/(?<![A-Za-z_$\d.])\d+(?:\.\d+)?(?![\d:])/g) ?? []);
    expect(numbers.filter((number) => number !== "0" && number !== "1")).toEqual([]);
  });

  it("uses only names and tables that it makes", () => {
    const known = new Set([...names, ...tables.map(({ table }) => table.name)]);
    const words = plans
      .flatMap(formulasOf)
      .flatMap((formula) => bare(formula).match(/(?<![A-Z$\w.])[A-Z][\p{L}\d]*(?:_[\p{L}\d_]+)?(?![\w.(\d])/gu) ?? []);
    const unknown = words.filter((word) => !/^[A-Z]{1,3}\d+$/.test(word) && !known.has(word));
    expect(unknown).toEqual([]);
  });

  it("has one formula per column of a table, apart from the row it stands in", () => {
    for (const { plan, table } of tables) {
      const cells = cellsOf(plan);
      for (let column = table.area.column; column < table.area.column + table.area.columns; column++) {
        const rows = Array.from({ length: table.area.rows - 1 }, (_, index) => table.area.row + 1 + index);
        const contents = rows.map((row) => cells.get(`${String(row)},${String(column)}`) ?? null);
        if (!contents.some(isFormula) || table.name === "Controles") continue;
        const relative = contents.map((one, index) =>
          isFormula(one)
            ? one.formula.replace(
                /(?<![A-Za-z_])([A-Z]{1,2})(\d+)(?!\d)/g,
                (_all, letters: string, row: string) => `${letters}${String(Number(row) - index)}`,
              )
            : null,
        );
        expect(new Set(relative).size, `${table.name} column ${String(column)}`).toBe(1);
      }
    }
  });

  it("keeps our functions out of tables, where a result could not spill, and out of the checks", () => {
    for (const { plan, table } of tables) {
      const inside = [...cellsOf(plan)].filter(([key, content]) => {
        const [row = 0, column = 0] = key.split(",").map(Number);
        return isFormula(content) && content.formula.includes("NORMPLAN.") && overlaps(table.area, { row, column, rows: 1, columns: 1 });
      });
      expect(inside).toEqual([]);
    }
  });

  it("leaves room for what spills", () => {
    const spills: Record<string, [rows: number, columns: number]> = {
      UREN: [5, 1],
      VERDEEL: [8, 1],
      COFINANCIERING: [10, 2],
      SLUITCONTROLE: [8, 6],
    };
    const found = plans.flatMap((plan) => {
      const cells = cellsOf(plan);
      return [...cells].flatMap(([key, content]) => {
        const id = isFormula(content) ? /^=NORMPLAN\.([A-Z]+)\(/.exec(content.formula)?.[1] : undefined;
        if (id === undefined) return [];
        const [row = 0, column = 0] = key.split(",").map(Number);
        const [rows, columns] = spills[id] ?? [0, 0];
        const taken = [...cells.keys()].filter((other) => {
          const [otherRow = 0, otherColumn = 0] = other.split(",").map(Number);
          return other !== key && overlaps({ row, column, rows, columns }, { row: otherRow, column: otherColumn, rows: 1, columns: 1 });
        });
        return [{ id, taken }];
      });
    });
    expect(found).toEqual(["UREN", "VERDEEL", "COFINANCIERING", "SLUITCONTROLE"].map((id) => ({ id, taken: [] })));
  });

  it("gathers every check of every sheet in one table", () => {
    const checks = plans.flatMap(({ part }) => part.checks);
    expect(checks.length).toBeGreaterThan(10);
    expect(checks.every(({ differenceName }) => names.includes(differenceName))).toBe(true);
    const about = plans[0];
    const gathered = about ? formulasOf(about) : [];
    expect(checks.every(({ differenceName }) => gathered.includes(`=${differenceName}`))).toBe(true);
  });

  it("prints on A4, landscape, with file, sheet, version, date and page in the footer", () => {
    for (const { page } of plans) {
      expect(page.landscape).toBe(true);
      expect(`${page.footer.left} ${page.footer.center} ${page.footer.right}`).toMatch(/&F &A .*1\.0.*&D.*&P.*&N/);
    }
  });
});

describe("the data of the sample workbook", () => {
  it("has the inhabitants of 1 January 2016 as the bundled population has them", async () => {
    const population = await loadPopulation();
    const year = population.years.indexOf(2016);
    const bundled = new Map(population.municipalities.map((one) => [one.code, one.inhabitants[year]]));
    const typed = gooiEnVechtstreek2017.gemeenten;
    expect(typed.map((row) => row["inwoners"])).toEqual(typed.map((row) => bundled.get(String(row["code"]))));
  });
});
