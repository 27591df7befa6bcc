import { beforeAll, describe, expect, it } from "vitest";
import { loadPopulation } from "../../../src/data/population";
import { auditGrid } from "../../../src/domain/audit/audit-grid";
import type { PopulationTable } from "../../../src/domain/population/population-table";
import { publishedRows, publishedTotal } from "../../../src/workbook/sheets/sample/published-table";
import { gridOf, type Typed } from "../support/audit-grid";

let population: PopulationTable;
beforeAll(async () => {
  population = await loadPopulation();
});

const audited = (rows: readonly (readonly Typed[])[], hidden: readonly number[] = []) => auditGrid(gridOf(rows, hidden), population);
const only = (rows: readonly (readonly Typed[])[], hidden: readonly number[] = []) => {
  const [table, ...more] = audited(rows, hidden);
  if (!table || more.length > 0) throw new Error(`${String(more.length + (table ? 1 : 0))} tables found`);
  return table;
};

describe("the table of 2017", () => {
  const table = [["Partij", "Bedrag"], ...publishedRows, ["Totaal", publishedTotal]];

  it("is EUR 2.029 short, at Wijdemeren, where 3.286 closes it", () => {
    const { findings } = only(table);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      weight: "error",
      amount: 2029,
      cells: [
        { row: 10, column: 1 },
        { row: 11, column: 1 },
      ],
      correction: { cells: [{ place: { row: 10, column: 1 }, content: { value: 3286 } }] },
      details: { kind: "copiedAmount", label: "Wijdemeren", other: "Eemnes", value: 1257, closing: 3286, sum: 189_971, total: 192_000 },
    });
  });

  it("gives no finding once Wijdemeren is 3.286, and fits the inhabitants of 2016 best", () => {
    const { findings, passed } = only([...table.slice(0, 10), ["Wijdemeren", 3286], ["Totaal", publishedTotal]]);
    expect(findings).toEqual([]);
    expect(passed).toContainEqual({ kind: "sums", count: 1 });
    expect(passed).toContainEqual(expect.objectContaining({ kind: "key", key: { kind: "population", year: 2016 }, exact: false }));
  });
});

describe("percentages", () => {
  const shares = [
    ["Onderdeel", "Aandeel"],
    ["Een", 33.3],
    ["Twee", 33.3],
    ["Drie", 33.3],
  ].map(([label = "", share = ""]) => [label, typeof share === "number" ? { value: share / 100, format: "0.0%" } : share]);

  it("that make 99,9 by rounding are no error, and that is said", () => {
    const { findings, passed } = only([...shares, ["Totaal", { value: 1, format: "0.0%" }]]);
    expect(findings).toEqual([]);
    expect(passed).toContainEqual({ kind: "percentages", heading: "Aandeel", sum: 0.999, rounded: true });
  });

  it("that make 96 are an error", () => {
    const [finding] = only([
      ...shares.slice(0, 3),
      ["Drie", { value: 0.294, format: "0.0%" }],
      ["Totaal", { value: 1, format: "0.0%" }],
    ]).findings;
    expect(finding?.details).toMatchObject({ kind: "percentagesNotHundred", sum: 0.96 });
  });
});

describe("a sheet as people keep them", () => {
  const hilversum = [
    ["Gemeente", "Bedrag"],
    ["Hilversum", 100],
    ["Huizen", 50],
    ["Totaal", 150],
  ] as const;

  it("may have two tables side by side, each with its own findings", () => {
    const rows = hilversum.map((row, index) => [...row, "", ...(index === 3 ? ["Totaal", 175] : row)]);
    const [left, right] = audited(rows);
    expect(left?.findings).toEqual([]);
    expect(right?.area).toMatchObject({ column: 3 });
    expect(right?.findings[0]).toMatchObject({ amount: 25, details: { kind: "sumMismatch", sum: 150, total: 175 } });
  });

  it("may have a table without a total, which is said", () => {
    const { findings, passed } = only(hilversum.slice(0, 3));
    expect(findings).toEqual([]);
    expect(passed).toContainEqual({ kind: "noTotals" });
  });

  it("may hide rows, which count all the same", () => {
    const [finding] = only(hilversum, [2]).findings;
    expect(finding).toMatchObject({ weight: "note", amount: 50, details: { kind: "hiddenRows", count: 1 } });
  });

  it("may look in another workbook, which is said", () => {
    const [finding] = only([
      ["Post", "Bedrag"],
      ["Huur", { value: 100, formula: "='[Begroting 2016.xlsx]Blad1'!B4" }],
      ["Loon", 50],
      ["Totaal", 150],
    ]).findings;
    expect(finding?.details).toMatchObject({ kind: "outsideFormula", label: "Huur" });
  });

  it("may use columns of tables in its formulas, which is nothing outside", () => {
    expect(
      only([
        ["Post", "Bedrag"],
        ["Huur", { value: 100, formula: "=Kosten[[#This Row],[Uren]]*2" }],
        ["Loon", 50],
        ["Totaal", { value: 150, formula: "=SUM(Kosten[Bedrag])" }],
      ]).findings,
    ).toEqual([]);
  });

  it("may write all its amounts as text, which is told once and mended together", () => {
    const { findings } = only([
      ["Post", "Bedrag"],
      ["Huur", "€ 1.250,50"],
      ["Loon", "€ 3.000"],
      ["Totaal", "€ 4.250,50"],
    ]);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.correction?.cells.map(({ content }) => content)).toEqual([{ value: 1250.5 }, { value: 3000 }, { value: 4250.5 }]);
  });

  it("may hide decimals, so that the sum on paper is another", () => {
    const shown = (value: number) => ({ value, format: "#,##0" });
    const [finding] = only([
      ["Post", "Bedrag"],
      ["Huur", shown(10.4)],
      ["Loon", shown(20.4)],
      ["Overig", shown(30.4)],
      ["Totaal", shown(61.2)],
    ]).findings;
    expect(finding).toMatchObject({ weight: "warning", details: { kind: "shownMismatch", sum: 60, total: 61 } });
  });

  it("may hold no table at all", () => {
    expect(audited([["Verslag van de vergadering"], ["Aanwezig:", "zes personen"]])).toEqual([]);
    expect(audited([])).toEqual([]);
  });

  it("may round every row by itself, for which largest remainders are offered", () => {
    const names = ["Noord", "Oost", "Zuid", "West", "Midden", "Haven", "Duin"];
    // A seventh of 1.000 is 142,86, so that every row rounds up.
    const rows = [["Wijk", "Inwoners", "Bedrag"], ...names.map((name, index) => [name, 3000 + index, 143]), ["Totaal", 21_021, 1000]];
    const [finding] = only(rows).findings;
    expect(finding).toMatchObject({ amount: -1, details: { kind: "roundingDifference", sum: 1001, total: 1000 } });
    expect(finding?.correction?.cells).toEqual([{ place: { row: 1, column: 2 }, content: { value: 142 } }]);
  });
});
