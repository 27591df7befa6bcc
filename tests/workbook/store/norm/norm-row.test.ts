import { describe, expect, it } from "vitest";
import { gooiEnVechtstreekNorm } from "../../../../src/data/gooi-en-vechtstreek-norm";
import { normInput, normSheets } from "../../../../src/text/norm-input/nl";
import { inputSheetWords } from "../../../../src/text/input-sheets/nl";
import { WorkbookFailure } from "../../../../src/workbook/excel/failure";
import { makeNorm } from "../../../../src/workbook/store/norm/make-norm";
import { readNormWorkbook, showNormCell } from "../../../../src/workbook/store/norm/read-norm-workbook";
import { writeNormRow } from "../../../../src/workbook/store/norm/write-norm-rows";
import { openAddIn } from "../../support/add-in";

const { actions } = openAddIn();
const texts = { norm: normInput, sheets: normSheets, common: inputSheetWords };

describe("a row of the norm's tables", () => {
  it("is written as a whole in one request, text as text, and leaves the others as they were", async () => {
    await makeNorm(gooiEnVechtstreekNorm, texts);
    const requests = await actions(() => writeNormRow("realisatie", 3, { datum: "2020-K2", banen: 560, bron: "=geen formule" }));
    expect(requests).toHaveLength(1 + 1);
    const { realisatie, ...others } = (await readNormWorkbook()) ?? gooiEnVechtstreekNorm;
    const { realisatie: before, ...unchanged } = gooiEnVechtstreekNorm;
    expect(others).toEqual(unchanged);
    expect(realisatie).toEqual(
      before.map((row, index) => (index === 2 ? { datum: "2020-K2", banen: 560, eerder: null, bron: "=geen formule" } : row)),
    );
  });

  it("is shown to the user, on its own sheet", async () => {
    await makeNorm(gooiEnVechtstreekNorm, texts);
    await showNormCell({ table: "maatregelen", row: 1, column: "banen" });
    const address = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("'Normplan maatregelen'!G8");
  });

  it("that is no longer there is refused", async () => {
    await expect(showNormCell({ table: "norm", row: 1, column: "jaar" })).rejects.toThrow(WorkbookFailure);
  });
});
