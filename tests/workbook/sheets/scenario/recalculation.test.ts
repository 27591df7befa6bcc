import { describe, expect, it } from "vitest";
import { gooiEnVechtstreek2017 } from "../../../../src/data/gooi-en-vechtstreek";
import type { PlanTables } from "../../../../src/domain/plan/input/plan-tables";
import { openAddIn } from "../../support/add-in";
import { basis, setCell, tableOn, withPlan } from "./support";

const { headless } = openAddIn();
const TIMEOUT_MS = 60_000;

const bounded: PlanTables = {
  ...gooiEnVechtstreek2017,
  gemeenten: gooiEnVechtstreek2017.gemeenten.map((row) => (row.gemeente === "Hilversum" ? { ...row, maximum: 9000.13 } : row)),
  instellingen: { ...gooiEnVechtstreek2017.instellingen, urenBepalen: "naar inwoners", urenTotaal: 56, eenheid: 0.01 },
};

const settled = async () => expect(await headless.settle(TIMEOUT_MS)).toBe(true);
const outcomes = async () => (await tableOn("Berekening Basis", "Nagerekend")).slice(1).map((row) => row.slice(1));

const sentence = (address: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(basis).getRange(address).load("values");
    await context.sync();
    return cell.values[0]?.[0];
  });

describe("Normplan's functions beside the native formulas", () => {
  it("give the same remainder, hours and amounts, also within bounds and in cents", async () => {
    await withPlan(bounded, [], null);
    await settled();
    expect(await outcomes()).toEqual([
      ["2017: wat de bijdragen overlaten", 0, "Gelijk"],
      ["2017: uren per uitvoeringsdienst", 0, "Gelijk"],
      ["2017: bedragen per gemeente", 0, "Gelijk"],
    ]);
    expect(await sentence("A4")).toBe("De functies van Normplan geven dezelfde bedragen.");
  });

  it("say so when the native formulas have been changed, which the native checks may not see", async () => {
    await withPlan(gooiEnVechtstreek2017, [], null);
    await Excel.run(async (context) => {
      const amounts = context.workbook.tables.getItem("NormplanS1Verdeling2017").columns.getItem("Bedrag").getDataBodyRange();
      // One euro moves from the first gemeente to the second: all sums stay as they were.
      amounts.getResizedRange(-6, 0).values = [[1355], [1252]];
      await context.sync();
    });
    await settled();
    expect((await outcomes()).at(-1)).toEqual(["2017: bedragen per gemeente", 2, "Anders"]);
    expect(await sentence("A3")).toBe("Alle controles sluiten.");
    expect(await sentence("A4")).toMatch(/^Let op: de functies van Normplan geven andere bedragen\./);
  });

  it("follow the input", async () => {
    await withPlan(gooiEnVechtstreek2017, [], null);
    await settled();
    await setCell("Normplan_bijdragen_waarde", 1, 0.5);
    await settled();
    expect(await outcomes()).toEqual([
      ["2017: wat de bijdragen overlaten", 0, "Gelijk"],
      ["2017: bedragen per gemeente", 0, "Gelijk"],
    ]);
  });
});
