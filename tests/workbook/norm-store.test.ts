import { describe, expect, it } from "vitest";
import { gooiEnVechtstreekNorm } from "../../src/data/gooi-en-vechtstreek-norm";
import { noNormTables } from "../../src/domain/norm-plan/norm-tables";
import { normState } from "../../src/domain/outlook/norm-state";
import { dayOf } from "../../src/domain/time/day";
import { normPlan } from "../../src/text/nl/norm-plan";
import { normSheets } from "../../src/text/nl/norm-sheets";
import { planSheets } from "../../src/text/nl/plan-sheets";
import { makeNorm } from "../../src/workbook/norm-store/make-norm";
import { readNormWorkbook } from "../../src/workbook/norm-store/read-norm-workbook";
import { addNormRows, removeNormRow, writeNormCell } from "../../src/workbook/norm-store/write-norm-rows";
import { openAddIn } from "./support/add-in";

const { actions } = openAddIn();

const texts = { norm: normPlan, sheets: normSheets, common: planSheets };
const today = dayOf({ year: 2026, month: 11, day: 22 });

describe("the norm in the workbook", () => {
  it("is read back as it was written", async () => {
    await makeNorm(gooiEnVechtstreekNorm, texts);
    expect(await readNormWorkbook()).toEqual(gooiEnVechtstreekNorm);
  });

  it("is absent in a workbook without it", async () => {
    expect(await readNormWorkbook()).toBeNull();
  });

  it("takes three requests to make and two to read, and one to let go of ranges", async () => {
    expect(await actions(() => makeNorm(gooiEnVechtstreekNorm, texts))).toHaveLength(3 + 1);
    expect(await actions(() => readNormWorkbook())).toHaveLength(2 + 1);
  });

  it("is filled in from nothing: quarters typed as text give the gap of the case", async () => {
    await makeNorm(noNormTables, texts);
    await addNormRows("norm", [{ jaar: 2020, norm: 900 }]);
    await addNormRows("realisatie", [{ datum: "2020-K1", banen: 547 }, { datum: "4e kwartaal 2020", banen: 608 }]);
    const tables = await readNormWorkbook();
    expect(tables?.realisatie).toHaveLength(2);
    expect(normState(tables ?? noNormTables, today).outlook?.latest).toMatchObject({ jobs: 608, yearNorm: 900, gap: 292 });
  });

  it("changes cell by cell and row by row, also down to nothing", async () => {
    await makeNorm(gooiEnVechtstreekNorm, texts);
    await writeNormCell({ table: "realisatie", row: 4, column: "banen", value: 612 });
    await removeNormRow("realisatie", 1);
    await removeNormRow("maatregelen", 1);
    const tables = await readNormWorkbook();
    expect(tables?.realisatie.map(({ banen }) => banen)).toEqual([544, 547, 612]);
    expect(tables?.maatregelen).toEqual([Object.fromEntries(Object.keys(gooiEnVechtstreekNorm.maatregelen[0] ?? {}).map((id) => [id, null]))]);
    await addNormRows("maatregelen", [{ maatregel: "=1+1", van: "2021-K1", totEnMet: "2021-K4", banen: 3 }]);
    expect((await readNormWorkbook())?.maatregelen).toMatchObject([{ maatregel: "=1+1", banen: 3 }]);
  });
});
