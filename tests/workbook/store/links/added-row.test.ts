import { expect, it, vi } from "vitest";
import { gooiEnVechtstreek2017 } from "../../../../src/data/gooi-en-vechtstreek";
import { plan } from "../../../../src/text/plan/nl";
import { inputSheetWords } from "../../../../src/text/input-sheets/nl";
import { makePlan } from "../../../../src/workbook/commands/make-plan";
import { openAddIn } from "../../support/add-in";

vi.setConfig({ testTimeout: 60_000 });

const addIn = openAddIn();

const contributions = (context: Excel.RequestContext) => context.workbook.tables.getItem("NormplanBijdragen");

/** Rows of the table, and how many have a kind, once everything has been calculated. */
const counts = async () => {
  await addIn.headless.settle();
  return Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Telling").getRange("A1:A2").load("values");
    await context.sync();
    return cells.values;
  });
};

it("counts a row of the plan's tables in every calculation after it was added", async () => {
  await makePlan(gooiEnVechtstreek2017, [], { plan, sheets: inputSheetWords });
  await addIn.headless.settle();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Telling").getRange("A1:A2").formulas = [
      ["=ROWS(NormplanBijdragen[Partij])"],
      ["=COUNTA(NormplanBijdragen[Soort])"],
    ];
    await context.sync();
  });
  expect(await counts()).toEqual([[2], [2]]);
  await Excel.run(async (context) => {
    contributions(context).rows.add(undefined, [["", "", "", "", ""]]);
    await context.sync();
  });
  expect(await counts()).toEqual([[3], [2]]);
  await Excel.run(async (context) => {
    contributions(context).getDataBodyRange().getLastRow().getCell(0, 1).values = [["vast bedrag"]];
    await context.sync();
  });
  expect(await counts()).toEqual([[3], [3]]);
  await Excel.run(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
  expect(await counts()).toEqual([[3], [3]]);
});
