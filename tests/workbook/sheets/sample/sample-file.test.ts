import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recalculate } from "../../../../src/tools/calculate/recalculate";
import type { WorkbookResults } from "../../../../src/tools/calculate/cell-results";
import { sampleFile } from "../../../../src/tools/sample/sample-file";
import { readXlsx } from "../../../../src/host/xlsx/read-xlsx";
import { LibreOffice } from "../../../support/libreoffice";

const committed = new Uint8Array(readFileSync("assets/voorbeeld/gooi-en-vechtstreek-2017.xlsx"));
const TIMEOUT_MS = 120_000;

/** Everything that the file says: sheets with cells and styles, names, tables, rules, charts, page layout. */
async function contentOf(file: Uint8Array) {
  const { snapshot, state } = await readXlsx(file);
  return { snapshot, state };
}

describe("the sample workbook that is committed", () => {
  let results: WorkbookResults = {};
  let close = () => {};

  beforeAll(async () => {
    const calculated = await recalculate(committed, TIMEOUT_MS);
    results = calculated?.results ?? {};
    close = () => calculated?.close();
  }, TIMEOUT_MS);
  afterAll(() => close());

  /** Results in a column of a sheet, from one row to another. */
  const column = (sheet: string, letter: string, from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => results[sheet]?.[`${letter}${String(from + index)}`]);

  it("calculates without a single error", () => {
    const errors = Object.values(results).flatMap((cells) => Object.values(cells).filter((cell) => typeof cell === "object"));
    expect(errors).toEqual([]);
    expect(Object.values(results).flatMap((cells) => Object.keys(cells)).length).toBeGreaterThan(400);
  });

  it("covers EUR 192.000 by 88.500 of the ministry, 67.250 of the Werkkamer and 36.250 of the municipalities", () => {
    expect([results["Dekking"]?.["C6"], ...column("Dekking", "D", 12, 22)]).toEqual([
      192000, 88500, 67250, 1356, 1251, 7991, 12379, 5831, 1544, 2618, 3280, 192000,
    ]);
    expect(results["Dekking"]?.["F6"]).toBe(36250);
  });

  it("has our functions agree with the native formulas, cell by cell", () => {
    expect(column("Verdeling", "M", 23, 30)).toEqual(column("Verdeling", "J", 23, 30));
    expect(column("Dekking", "K", 12, 21)).toEqual(Array(10).fill(0));
    expect(column("Uren", "K", 15, 19)).toEqual([16, 16, 16, 8, 8]);
    expect(column("Controle", "E", 31, 38)).toEqual(column("Controle", "F", 17, 24));
  });

  it("shows that the published table is EUR 2.029 short, and that Wijdemeren closes it with 3.286", () => {
    expect(results["Controle"]?.["B5"]).toBe("De gepubliceerde tabel sluit niet: er is € 2.029 te weinig verdeeld.");
    expect(results["Controle"]?.["I24"]).toBe(3286);
    expect(column("Controle", "K", 17, 24)).toEqual([
      ...Array<string>(7).fill(""),
      "Zelfde bedrag als een andere gemeente; met € 3.286 sluit de tabel.",
    ]);
    expect(String(results["Controle"]?.["H38"])).toMatch(/Wijdemeren.*3\.286/);
  });

  it("passes its own checks", () => {
    expect(results["Toelichting"]?.["B3"]).toBe("Alle 13 controles sluiten.");
  });

  it(
    "is what the script makes",
    async () => {
      expect(await contentOf(await sampleFile())).toEqual(await contentOf(committed));
    },
    TIMEOUT_MS,
  );
});

describe("the sample workbook in another program", () => {
  let office: LibreOffice;
  beforeAll(async () => {
    office = await LibreOffice.start();
  });
  afterAll(() => office.close());

  it(
    "gives the same to the cent in every cell that does not need our functions",
    async () => {
      const ours = (await readXlsx(committed)).snapshot;
      const theirs = (await readXlsx(await office.convert(committed, "xlsx"))).snapshot;
      const names = new Map(Object.values(theirs.sheets).map((sheet) => [sheet.name, sheet]));
      const compared = Object.values(ours.sheets).flatMap((sheet) => {
        const other = names.get(sheet.name)?.cellData;
        return Object.entries(sheet.cellData ?? {}).flatMap(([row, cells]) =>
          Object.entries(cells as Record<string, { f?: string; v?: unknown }>).flatMap(([column, cell]) => {
            const value = (other?.[Number(row)]?.[Number(column)] as { v?: unknown } | undefined)?.v;
            return cell.f && !/NORMPLAN|ISNUMBER\([JM]\d+\)/.test(cell.f)
              ? [{ at: `${sheet.name ?? ""} ${row},${column} ${cell.f}`, ours: cell.v, theirs: value }]
              : [];
          }),
        );
      });
      const differing = compared.filter((one) =>
        typeof one.ours === "number" ? Math.abs(one.ours - Number(one.theirs)) > 0.000001 : (one.ours ?? "") !== (one.theirs ?? ""),
      );
      expect(differing).toEqual([]);
      expect(compared.length).toBeGreaterThan(400);
    },
    TIMEOUT_MS,
  );
});
