import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

vi.setConfig({ testTimeout: 120_000 });

interface Outcome {
  readonly status: number;
  readonly output: string;
  readonly complaint: string;
}

const SCRIPT = resolve("src/tools/calculate.ts");

/** Runs the command as `npm run --silent calculate -- ...` does. */
function calculate(...args: string[]): Promise<Outcome> {
  return new Promise((settle) => {
    execFile(process.execPath, ["--import", "tsx", SCRIPT, ...args], (error, output, complaint) => {
      settle({ status: typeof error?.code === "number" ? error.code : 0, output, complaint });
    });
  });
}

let folder: string;
const file = (name: string): string => join(folder, name);

async function save(name: string, build: (workbook: Workbook) => void): Promise<string> {
  const workbook = new Workbook();
  build(workbook);
  await writeFile(file(name), await workbook.xlsx.writeBuffer({ validate: false }));
  return file(name);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "normplan-calculate-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("npm run calculate", () => {
  it("prints every cell with a formula or a spilled value, and saves the workbook with its results", async () => {
    const input = await save("in.xlsx", (workbook) => {
      const sheet = workbook.addWorksheet("Verdeling");
      sheet.getCell("A1").value = 36250;
      for (const [row, weight] of [9163, 8713, 56535].entries()) sheet.getCell(row + 1, 2).value = weight;
      sheet.getCell("C1").value = { formula: "_xldudf_NORMPLAN_VERDEEL(A1,B1:B3,1)", shareType: "array", ref: "C1:C3" };
      sheet.getCell("D1").value = { formula: "SUM(C1:C3)" };
      sheet.getCell("D2").value = { formula: 'A1&" euro"' };
      sheet.getCell("D3").value = { formula: "D1=A1" };
      sheet.getCell("D4").value = { formula: "DATE(2020,12,31)" };
      sheet.getCell("D4").numFmt = "dd-mm-yyyy";
      sheet.getCell("D5").value = { formula: '_xldudf_NORMPLAN_VERDEEL("veel",B1:B3)' };
      sheet.getCell("D6").value = { formula: "1/0" };
      const other = workbook.addWorksheet("Ander blad");
      other.getCell("B2").value = { formula: "NORMPLAN.FTE(36)" };
      other.getCell("A1").value = "geen formule";
    });
    const { status, output } = await calculate(input, "--json", "--out", file("out.xlsx"));
    expect(status).toBe(0);
    const results = JSON.parse(output) as Record<string, Record<string, unknown>>;
    expect(results["Verdeling"]).toEqual({
      C1: 4464,
      C2: 4245,
      C3: 27541,
      D1: 36250,
      D2: "36250 euro",
      D3: true,
      D4: 44196,
      D5: { error: "#VALUE!", message: expect.stringContaining("veel") as string },
      D6: { error: "#DIV/0!", message: expect.stringMatching(/nul/) as string },
    });
    expect(results["Ander blad"]).toEqual({ B2: 1 });
    const saved = await new Workbook().xlsx.load(new Uint8Array(await readFile(file("out.xlsx"))));
    expect(
      [1, 2, 3].map(
        (row) => saved.getWorksheet("Verdeling")?.getCell(row, 3).result ?? saved.getWorksheet("Verdeling")?.getCell(row, 3).value,
      ),
    ).toEqual([4464, 4245, 27541]);
  });

  it("says in one line what it did when no JSON is asked for", async () => {
    const input = await save("kort.xlsx", (workbook) => {
      workbook.addWorksheet("Blad1").getCell("A1").value = { formula: "1/0" };
    });
    expect(await calculate(input)).toMatchObject({ status: 0, output: "Berekend: 1 cellen, waarvan 1 met een fout.\n" });
  });

  it.each([
    [
      "a file that does not exist",
      ["bestaat-niet.xlsx", "--json"],
      /bestaat-niet\.xlsx kan niet worden geopend: het bestand bestaat niet\./,
    ],
    ["a folder", ["map"], /kan niet worden geopend: dit is een map/],
    ["a text", ["tekst.xlsx"], /tekst\.xlsx kan niet worden geopend: .*tekstbestand/],
    ["an option it does not know", ["tekst.xlsx", "--sneller"], /--sneller.*Gebruik: npm run --silent calculate/],
    ["no workbook", ["--json"], /Gebruik: npm run --silent calculate/],
    ["two workbooks", ["a.xlsx", "b.xlsx"], /a\.xlsx.*b\.xlsx.*Gebruik/],
  ])("refuses %s with one line and leaves nothing behind", async (_what, args, sentence) => {
    await writeFile(file("tekst.xlsx"), "Gemeente;Inwoners");
    const names = { "tekst.xlsx": file("tekst.xlsx"), map: folder };
    const before = await readdir(folder);
    const outcome = await calculate(...args.map((arg) => names[arg as keyof typeof names] ?? arg), "--out", file("niet-gemaakt.xlsx"));
    expect(outcome.status).toBe(1);
    expect(outcome.output).toBe("");
    expect(outcome.complaint).toMatch(sentence);
    expect(outcome.complaint.trimEnd()).not.toContain("\n");
    expect(await readdir(folder)).toEqual(before);
    expect(existsSync(file("niet-gemaakt.xlsx"))).toBe(false);
  });

  it("leaves the file that was there when it cannot save", async () => {
    const input = await save("ok.xlsx", (workbook) => {
      workbook.addWorksheet("Blad1").getCell("A1").value = { formula: "1+1" };
    });
    const outcome = await calculate(input, "--out", join(folder, "geen-map", "uit.xlsx"));
    expect(outcome).toMatchObject({ status: 1, output: "" });
    expect(outcome.complaint).toMatch(/kan niet worden opgeslagen/);
  });
});
