import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { exampleScenarios, gooiEnVechtstreek2017 } from "../../../../src/data/gooi-en-vechtstreek";
import { gooiEnVechtstreekNorm } from "../../../../src/data/gooi-en-vechtstreek-norm";
import type { Override, PlanTables, Scenario } from "../../../../src/domain/plan/input/plan-tables";
import { workbookContent } from "../../../../src/host/xlsx/workbook-content";
import { writeContent } from "../../../../src/host/xlsx/write-xlsx";
import { normInput, normSheets } from "../../../../src/text/norm-input/nl";
import { inputSheetWords } from "../../../../src/text/input-sheets/nl";
import { scenarioNorm } from "../../../../src/text/scenario-norm/nl";
import { makeNorm } from "../../../../src/workbook/store/norm/make-norm";
import { openExcel } from "../../../host/excel/support";
import { LibreOffice } from "../../../support/libreoffice";
import { below, resultsOf, type Grid } from "../../../support/recalculated";
import { amountsByDomain, basis, withPlan, setCell } from "./support";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const { headless } = openExcel();

const setting = (column: string, value: string | number): Override => ({ table: "instellingen", row: "", column, value });
const gemeente = (row: string, column: string, value: string | number): Override => ({ table: "gemeenten", row, column, value });

/** Each a way in which plans differ, several at once. */
const scenarios: readonly Scenario[] = [
  ...exampleScenarios,
  {
    name: "Vier jaren",
    overrides: [
      setting("aantalJaren", 4),
      setting("index", 0.031),
      setting("eenheid", 0.01),
      setting("werkgroepLeden", 6),
      gemeente("Wijdemeren", "totEnMet", 2018),
      gemeente("Wijdemeren", "gaatOpIn", "Hilversum"),
    ],
  },
  {
    name: "Grenzen",
    overrides: [
      setting("aantalJaren", 2),
      gemeente("Hilversum", "maximum", 9000),
      gemeente("Eemnes", "minimum", 2500),
      setting("urenBepalen", "naar inwoners"),
      setting("urenTotaal", 56),
      gemeente("Weesp", "totEnMet", 2017),
    ],
  },
  {
    name: "Mengsel",
    overrides: [
      setting("sleutelInwoners", 0.4),
      setting("sleutelUren", 0.35),
      setting("sleutelGelijk", 0.25),
      setting("peiljaar", 2021),
      setting("eenheid", 0.01),
    ],
  },
];
const all: readonly (Scenario | null)[] = [null, ...scenarios];

const tables: PlanTables = {
  ...gooiEnVechtstreek2017,
  kosten: [
    { omschrijving: "Opleiding", bedrag: 1250, herhaling: "jaarlijks" },
    { omschrijving: "Inrichting", bedrag: 999.5, herhaling: "eenmalig" },
  ],
};

/** Excel's functions since 2013, which other programs know too. */
const native =
  /^(ABS|AND|COUNT|COUNTIF|COUNTIFS|ERROR\.TYPE|FIXED|IF|IFERROR|INDEX|INT|ISERROR|ISNUMBER|LEFT|LEN|MATCH|MAX|MID|MIN|N|NOT|OR|ROUND|ROW|ROWS|SUBSTITUTE|SUM|SUMPRODUCT|TEXT|TRIM|UNICHAR|VALUE)$/;

describe("scenario sheets in another program", () => {
  let office: LibreOffice;
  beforeAll(async () => {
    office = await LibreOffice.start();
  });
  afterAll(() => office.close());

  async function saved(): Promise<Uint8Array> {
    expect(await headless.settle(120_000)).toBe(true);
    return writeContent(workbookContent(headless.grid));
  }

  it(
    "are recalculated by LibreOffice to the cent as the domain calculates, print on one A4, and use only Excel's own " + "functions",
    async () => {
      await withPlan(tables, scenarios, ...all);
      const file = await saved();
      const results = await resultsOf(await office.convert(file, "xlsx"));
      for (const scenario of all) {
        const sheet = results.get(scenario?.name ?? basis) ?? [];
        expect(amountsOn(sheet), scenario?.name ?? basis).toEqual(amountsByDomain(tables, scenario));
        expect([sheet[2]?.[0], sheet[3]?.[0]], scenario?.name ?? basis).toEqual([
          "Alle controles sluiten.",
          "Niet nagerekend: de invoegtoepassing Normplan is niet aanwezig.",
        ]);
      }
      expect(await foreignFunctions()).toEqual(new Set(["NORMPLAN.RESTANT", "NORMPLAN.UREN", "NORMPLAN.VERDEEL"]));
      await showOnly(all.map((scenario) => scenario?.name ?? basis));
      expect(pagesOf(await office.convert(await saved(), "pdf", "trust"))).toBe(all.length);
    },
  );

  it("print on one A4 with the norm too, whose gap LibreOffice finds from the same cells", async () => {
    await makeNorm(gooiEnVechtstreekNorm, { norm: normInput, sheets: normSheets, common: inputSheetWords });
    const years = scenarios.filter(({ name }) => name === "Vier jaren");
    await withPlan(tables, years, null, ...years);
    const shown = [basis, ...years.map(({ name }) => name)];
    const results = await resultsOf(await office.convert(await saved(), "xlsx"));
    for (const name of shown) {
      const figure = (label: string) => Number(results.get(name)?.find(([first]) => first === label)?.[1]);
      expect(
        results.get(name)?.map(([first]) => first),
        name,
      ).toContain(scenarioNorm.again);
      expect(figure(scenarioNorm.norm), name).toBe(gooiEnVechtstreekNorm.norm[1]?.["norm"]);
      expect(figure(scenarioNorm.gap), name).toBeCloseTo(figure(scenarioNorm.norm) - figure(scenarioNorm.expectedWithMeasures), 6);
      expect(figure(scenarioNorm.costPerJob), name).toBeCloseTo(figure(scenarioNorm.costs) / figure(scenarioNorm.measureJobs), 1);
    }
    await showOnly(shown);
    expect(pagesOf(await office.convert(await saved(), "pdf", "trust"))).toBe(shown.length);
    await setCell("NormplanNorm_maatregelen_teltMee", 0, "nee");
    const changed = await resultsOf(await office.convert(await saved(), "xlsx"));
    for (const name of shown)
      expect(
        changed.get(name)?.map(([first]) => first),
        name,
      ).toContain(scenarioNorm.changed);
  });
});

/** Amounts per gemeente and year on a report. */
function amountsOn(sheet: Grid): Record<string, number[]> {
  const { headings, rows } = below(sheet, "Gemeente");
  const years = headings.flatMap((heading, column) => (/^\d{4}$/.test(String(heading)) ? [column] : []));
  return Object.fromEntries(
    rows.filter(([name]) => name !== "Totaal").map((row) => [String(row[0]), years.map((column) => Number(row[column]))]),
  );
}

/** Functions in the formulas of all sheets that Excel itself does not have. */
const foreignFunctions = (): Promise<Set<string>> =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const ranges = sheets.items.map((sheet) => sheet.getUsedRange().load("formulas"));
    await context.sync();
    const formulas = ranges.flatMap((range) =>
      range.formulas
        .flat()
        .map(String)
        .filter((text) => text.startsWith("=")),
    );
    const names = formulas.flatMap((text) =>
      [...text.replace(/"[^"]*"/g, "").matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map((match) => match[1] ?? ""),
    );
    return new Set(names.filter((name) => !native.test(name)));
  });

/** What is hidden is not printed. */
const showOnly = (names: readonly string[]): Promise<void> =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    for (const sheet of sheets.items) sheet.visibility = names.includes(sheet.name) ? "Visible" : "Hidden";
    await context.sync();
  });

const pagesOf = (pdf: Uint8Array): number =>
  [
    ...Buffer.from(pdf)
      .toString("latin1")
      .matchAll(/\/Type\s*\/Page\b/g),
  ].length;
