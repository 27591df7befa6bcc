/**
 * All that a user would miss or find too much: sheets with cells, formats, tables and charts, and the workbook's names. `of`: of cells,
 * what was written only, or what they show too.
 */
export async function snapshot(of: "formulas" | "everything" = "everything") {
  const shown = of === "everything";
  return Excel.run(async (context) => {
    const { worksheets, names, tables } = context.workbook;
    worksheets.load("items/name,items/visibility,items/tabColor,items/showGridlines");
    names.load("items/name,items/formula");
    tables.load("items/name");
    await context.sync();
    const sheets = worksheets.items.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject();
      used.load(["address", "formulas", ...(shown ? (["values", "numberFormat"] as const) : [])]);
      sheet.charts.load("items/name");
      return { sheet, used };
    });
    const addresses = tables.items.map((table) => table.getRange().load("address"));
    await context.sync();
    return {
      sheets: sheets.map(({ sheet: { name, visibility, tabColor, showGridlines, charts }, used }) => ({
        name,
        visibility,
        tabColor,
        showGridlines,
        charts: charts.items.map((chart) => chart.name),
        cells: used.isNullObject
          ? null
          : {
              address: used.address,
              formulas: used.formulas,
              values: shown ? used.values : [],
              numberFormat: shown ? used.numberFormat : [],
            },
      })),
      names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
      tables: tables.items.map(({ name }, index) => ({ name, address: addresses[index]?.address })),
    };
  });
}
