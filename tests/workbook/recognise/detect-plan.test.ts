import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { a1 } from "../../../src/workbook/excel/area";
import { detectPlan } from "../../../src/workbook/recognise/detect-plan";
import type { SheetValue, SheetCells } from "../../../src/workbook/recognise/sheet-cells";

const sheet = (values: SheetValue[][], more: Partial<SheetCells> = {}): SheetCells => ({
  sheet: "Blad1",
  at: { row: 0, column: 0 },
  values,
  tables: [],
  ...more,
});

/** What was found of a table: where each column stands. */
function columnsOf(sheets: SheetCells[], table: string): Record<string, string> | undefined {
  const found = detectPlan(sheets).tables.find((one) => one.table === table);
  return found && Object.fromEntries(found.columns.map(({ id, area }) => [id, a1(area)]));
}

describe("finding the tables of a plan", () => {
  it("finds a plain range under title rows, without its totals", () => {
    const cells = sheet([
      ["Begroting 2017", "", ""],
      ["Regio Gooi en Vechtstreek", "", ""],
      ["", "", ""],
      ["Gemeente", "Aantal inwoners 1-1-2016", "Uitvoeringsdienst"],
      ["gemeente Blaricum", 9622, "HBEL"],
      ["Gemeente Eemnes", "8.877", "HBEL"],
      ["Totaal", 18499, ""],
    ]);
    expect(columnsOf([cells], "gemeenten")).toEqual({ gemeente: "A5:A6", inwoners: "B5:B6", uitvoeringsdienst: "C5:C6" });
  });

  it("finds a table once, also when its first row repeats a word of the headings", () => {
    const found = detectPlan([
      sheet([
        ["Gemeente", "Inwoners", "Dienst"],
        ["Gemeente Laren", 10956, "Dienst HBEL"],
        ["Gemeente Weesp", 18572, "Dienst Weesp"],
      ]),
    ]).tables;
    expect(found.map(({ table, area }) => [table, a1(area)])).toEqual([["gemeenten", "A1:C3"]]);
  });

  it("says which numbers stand as text", () => {
    const [table] = detectPlan([
      sheet([
        ["Gemeente", "Inwoners"],
        ["Laren", "10.956"],
        ["Weesp", "€ 18.572,00"],
        ["Huizen", 41373],
      ]),
    ]).tables;
    expect(table?.columns.map(({ id, numbersAsText }) => [id, numbersAsText])).toEqual([
      ["gemeente", 0],
      ["inwoners", 2],
    ]);
  });

  it("is sure of an exact heading over numbers, less so of a phrase, and hardly of a column without numbers", () => {
    const confidence = (heading: string, value: SheetValue) =>
      detectPlan([
        sheet([
          ["Gemeente", heading],
          ["Laren", value],
          ["Weesp", value],
        ]),
      ]).tables[0]?.columns.find(({ id }) => id === "inwoners")?.confidence ?? 0;
    expect(confidence("Inwoners", 5)).toBeGreaterThan(confidence("Inwoners 2016", 5));
    expect(confidence("Inwoners 2016", 5)).toBeGreaterThan(confidence("waarvan inwoners buitengebied", 5));
    expect(confidence("Inwoners", "onbekend")).toBeLessThan(0.3);
  });

  it("takes the heading of a merged group into account, and the newest of several years", () => {
    const cells = sheet([
      ["", "Inwoners", "", ""],
      ["Gemeente", 2015, 2016, "Dienst"],
      ["Laren", 10900, 10956, "HBEL"],
      ["Weesp", 18400, 18572, "Weesp"],
    ]);
    // Years as numbers are no headings of their own; as text they are.
    const withText = { ...cells, values: cells.values.map((row, index) => (index === 1 ? row.map(String) : row)) };
    expect(columnsOf([withText], "gemeenten")).toEqual({ gemeente: "A3:A4", inwoners: "C3:C4", uitvoeringsdienst: "D3:D4" });
  });

  it("finds tables beside each other and on several sheets", () => {
    const one = sheet([
      ["Uitvoeringsdienst", "Uren per week", "", "Partij", "Soort", "Bedrag"],
      ["HBEL", 16, "", "Ministerie van SZW", "vast", 88500],
      ["Weesp", 8, "", "Werkkamer", "percentage van rest", 0.65],
    ]);
    const two = sheet(
      [
        ["Gemeente", "Inwoners"],
        ["Laren", 10956],
      ],
      { sheet: "Inwoners", at: { row: 4, column: 2 } },
    );
    expect(columnsOf([one, two], "uitvoeringsdiensten")).toEqual({ uitvoeringsdienst: "A2:A3", uren: "B2:B3" });
    expect(columnsOf([one, two], "bijdragen")).toEqual({ partij: "D2:D3", soort: "E2:E3", waarde: "F2:F3" });
    expect(columnsOf([one, two], "gemeenten")).toEqual({ gemeente: "C6", inwoners: "D6" });
  });

  it("takes a table of municipalities with their dienst for municipalities only", () => {
    const found = detectPlan([
      sheet([
        ["Gemeente", "Dienst", "Uren", "Inwoners"],
        ["Laren", "HBEL", 4, 10956],
      ]),
    ]).tables;
    expect(found.map(({ table }) => table)).toEqual(["gemeenten"]);
  });

  it("prefers an Excel table over an equal range and knows its name", () => {
    const values: SheetValue[][] = [
      ["Gemeente", "Inwoners"],
      ["Laren", 10956],
    ];
    const plain = sheet(values, { sheet: "Kladblok" });
    const table = sheet(values, {
      sheet: "Gegevens",
      tables: [{ name: "tblGemeenten", area: { row: 0, column: 0, rows: 2, columns: 2 } }],
    });
    expect(detectPlan([plain, table]).tables.map(({ sheet: name, name: tableName }) => [name, tableName])).toEqual([
      ["Gegevens", "tblGemeenten"],
      ["Kladblok", null],
    ]);
  });

  it("finds the settings by the label in front of the value", () => {
    const cells = sheet([
      ["Uitgangspunten", "", ""],
      ["Werkbare weken", 40, "weken"],
      ["Uurtarief", "", "€ 75,00"],
      ["Uren per dag", "acht", ""],
    ]);
    expect(detectPlan([cells]).settings.map(({ id, value, area }) => [id, value, a1(area)])).toEqual([
      ["weken", 40, "B2"],
      ["uurtarief", 75, "C3"],
    ]);
  });

  it("takes no amount per year for the first year of the plan", () => {
    const years = (rows: SheetValue[][]) =>
      detectPlan([sheet(rows)])
        .settings.filter(({ id }) => id === "eersteJaar")
        .map(({ value }) => value);
    expect(
      years([
        ["Kosten per jaar", 192000],
        ["Bijdrage per jaar", 2000],
        ["Jaar", 75],
      ]),
    ).toEqual([]);
    expect(
      years([
        ["Kosten per jaar", 192000],
        ["Begrotingsjaar", 2017],
      ]),
    ).toEqual([2017]);
  });

  it("finds nothing in an empty sheet, headings without rows, or text that only mentions the words", () => {
    const found = [
      sheet([]),
      sheet([["Gemeente", "Inwoners"]]),
      sheet([
        ["Gemeente", "Inwoners"],
        ["Totaal", 5],
      ]),
      sheet([
        ["De gemeenten dragen bij naar het aantal inwoners van de regio en dat is al jaren zo.", "x"],
        ["a", "b"],
      ]),
    ].map((cells) => detectPlan([cells]).tables);
    expect(found).toEqual([[], [], [], []]);
  });

  it("finds a table wherever it stands, with anything around it", () => {
    const noise = fc.constantFrom<SheetValue>("", "Notitie", 7, "n.v.t.", true);
    fc.assert(
      fc.property(
        fc.nat(8),
        fc.integer({ min: 1, max: 40 }),
        fc.array(noise, { minLength: 3, maxLength: 3 }),
        fc.nat(5),
        (above, rows, [x = "", y = "", z = ""], indent) => {
          const pad = Array<SheetValue>(indent).fill("");
          const title: SheetValue[][] = Array.from({ length: above }, (_, index) =>
            index === above - 1 ? [...pad, "", "", ""] : [...pad, x, y, z],
          );
          const body = Array.from({ length: rows }, (_, index): SheetValue[] => [...pad, `Gemeente ${String(index)}`, index + 1, "HBEL"]);
          const cells = sheet([...title, [...pad, "Gemeente", "Inwonertal", "Dienst"], ...body, [...pad, "", "", ""], [...pad, x, y, z]]);
          const first = above + 2;
          const letter = (offset: number) => String.fromCharCode(65 + indent + offset);
          const area = (offset: number) =>
            `${letter(offset)}${String(first)}${rows > 1 ? `:${letter(offset)}${String(first + rows - 1)}` : ""}`;
          expect(columnsOf([cells], "gemeenten")).toEqual({ gemeente: area(0), inwoners: area(1), uitvoeringsdienst: area(2) });
        },
      ),
    );
  });

  it("reads 50.000 cells in well under a second", () => {
    const body = Array.from({ length: 2500 }, (_, row): SheetValue[] =>
      Array.from({ length: 20 }, (_unused, column) => (column === 0 ? `Regel ${String(row)}` : row * column)),
    );
    const cells = sheet([["Gemeente", "Inwoners"], ["Laren", 10956], ["", ""], ...body]);
    const start = performance.now();
    expect(columnsOf([cells], "gemeenten")).toEqual({ gemeente: "A2", inwoners: "B2" });
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
