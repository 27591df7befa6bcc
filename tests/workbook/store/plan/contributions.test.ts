import { describe, expect, it } from "vitest";
import { gooiEnVechtstreek2017 } from "../../../../src/data/gooi-en-vechtstreek";
import { plan } from "../../../../src/text/plan/nl";
import { inputSheetWords } from "../../../../src/text/input-sheets/nl";
import { makePlan } from "../../../../src/workbook/commands/make-plan";
import { readPlanWorkbook } from "../../../../src/workbook/store/plan/read-plan-workbook";
import { addContribution, moveContribution, removeContribution } from "../../../../src/workbook/store/plan/write-contributions";
import { openAddIn } from "../../support/add-in";

const addIn = openAddIn();
const make = (tables = gooiEnVechtstreek2017) => makePlan(tables, [], { plan, sheets: inputSheetWords });
const contributions = async () => (await readPlanWorkbook())?.tables.bijdragen.map(({ partij, soort, waarde }) => [partij, soort, waarde]);
const szw = ["Ministerie van SZW", "vast", 88_500];
const werkkamer = ["Werkkamer", "percentage van rest", 0.65];

describe("contributions", () => {
  it("are added after the others, in two requests", async () => {
    await make();
    const lettingGo = 1;
    expect(await addIn.actions(() => addContribution({ partij: "Provincie", soort: "vast", waarde: 1000 }))).toHaveLength(2 + lettingGo);
    expect(await contributions()).toEqual([szw, werkkamer, ["Provincie", "vast", 1000]]);
  });

  it("fill the empty row of a new table", async () => {
    await make({ ...gooiEnVechtstreek2017, bijdragen: [] });
    await addContribution({ partij: "Provincie", soort: "vast", waarde: 1000 });
    expect(await contributions()).toEqual([["Provincie", "vast", 1000]]);
  });

  it("keep their whole row when they change places, and stay where they are at the ends", async () => {
    await make();
    await moveContribution("Werkkamer", -1);
    expect(await contributions()).toEqual([werkkamer, szw]);
    expect((await readPlanWorkbook())?.tables.bijdragen[0]).toMatchObject({ afrondenOp: 250, herhaling: "jaarlijks" });
    await moveContribution("Werkkamer", -1);
    await moveContribution("Ministerie van SZW", 1);
    expect(await contributions()).toEqual([werkkamer, szw]);
  });

  it("can all be removed, and added again", async () => {
    await make();
    await removeContribution("Ministerie van SZW");
    await removeContribution("Werkkamer");
    expect((await contributions())?.filter(([party]) => party !== null)).toEqual([]);
    await addContribution({ partij: "Werkkamer", soort: "percentage van rest", waarde: 0.65 });
    expect(await contributions()).toEqual([werkkamer]);
  });

  it("with a name that is taken are refused, whatever its capitals", async () => {
    await make();
    await expect(addContribution({ partij: "WERKKAMER ", soort: "vast", waarde: 1 })).rejects.toMatchObject({
      reason: { kind: "namesTaken" },
    });
    await expect(removeContribution("Onbekend")).rejects.toMatchObject({ reason: { kind: "notFound" } });
  });

  it("with a name that looks like a formula keep that name", async () => {
    await make();
    for (const partij of ["=1+1", "+31", "@SUM(A1)", "<b>x</b>"]) {
      await addContribution({ partij, soort: "vast", waarde: 1 });
      await moveContribution(partij, -1);
      expect((await contributions())?.map(([party]) => party)).toContain(partij);
    }
  });
});
