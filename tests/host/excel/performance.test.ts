import { describe, expect, it } from "vitest";
import { openExcel } from "./support";

const excel = openExcel();

const ROWS = 4000;
const address = `A1:E${String(ROWS)}`;
const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Blad1");

/** Changes of cells that the grid carries out during some work: each costs in proportion to the whole workbook. */
async function changesDuring(work: (context: Excel.RequestContext) => void): Promise<number> {
  let changes = 0;
  const listener = excel.headless.grid.commands.onCommandExecuted((info, options) => {
    if (info.id === "sheet.mutation.set-range-values" && options?.["onlyLocal"] !== true) changes++;
  });
  await Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
  listener.dispose();
  return changes;
}

const fill = () =>
  changesDuring(
    (context) =>
      void (sheet(context).getRange(address).values = Array.from({ length: ROWS }, (_row, index) => [
        index,
        index * 2,
        "tekst",
        true,
        `rij ${String(index)}`,
      ])),
  );

describe("thousands of cells are changed in one go", () => {
  it("when they are written, though office.js sends them in dozens of parts", async () => {
    expect(await fill()).toBe(1);
  });

  it.each<[string, (range: Excel.Range) => void]>([
    [
      "formatted",
      (range) => range.format.set({ fill: { color: "#FFF9E0" }, font: { bold: true, color: "#0000C8" }, horizontalAlignment: "Left" }),
    ],
    ["indented", (range) => void (range.format.indentLevel = 1)],
    ["unlocked", (range) => void (range.format.protection.locked = false)],
    ["cleared", (range) => void range.clear("Contents")],
    ["given a style by whole columns", (range) => void (range.getEntireColumn().format.font.italic = true)],
    ["given one number format", (range) => void (range.numberFormat = "0.00" as unknown as string[][])],
  ])("when they are %s", async (_what, change) => {
    await fill();
    expect(await changesDuring((context) => void change(sheet(context).getRange(address)))).toBeLessThanOrEqual(1);
  });

  it("when hundreds of small ranges of a new sheet are written and formatted", async () => {
    const changes = await changesDuring((context) => {
      for (let row = 1; row <= 300; row++) {
        const range = sheet(context).getRange(`A${String(row)}:C${String(row)}`);
        range.formulas = [["naam", row, `=B${String(row)}*2`]];
        range.format.font.bold = row % 2 === 0;
      }
    });
    expect(changes).toBe(1);
  });
});
