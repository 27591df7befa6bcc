import { type CellContent, formula } from "../../../src/workbook/excel/formula";
import { part } from "../../../src/workbook/layout/part";
import type { SheetPart, SheetLayout } from "../../../src/workbook/layout/sheet-layout";

export const cells = (rows: readonly (readonly CellContent[])[]): Partial<SheetPart> => ({
  blocks: [{ at: { row: 0, column: 0 }, cells: rows }],
});

/** A sheet with what the test is about and the rest plain. */
export function planOf(name: string, content: Partial<Omit<SheetPart, "area">>): SheetLayout {
  return {
    name,
    tabColor: "#1B365D",
    columnWidths: [20, 12],
    frozenRows: 1,
    page: { landscape: true, footer: { left: "&F", center: "&A", right: "&D" } },
    part: part({ row: 0, column: 0, rows: 30, columns: 8 }, content),
  };
}

/** A table of municipalities of any size, a total with a name, and a sheet that uses both and draws a chart. */
export function regionPlans(rows: number): SheetLayout[] {
  const body = Array.from({ length: rows }, (_, index) => [
    `Gemeente ${String(index + 1)}`,
    1000 + index,
    formula("=Regio[[#This Row],[Inwoners]]*2"),
  ]);
  const numbers = { row: 1, column: 1, rows, columns: 2 };
  return [
    planOf("Invoer", {
      blocks: [
        { at: { row: 0, column: 0 }, cells: [["Gemeente", "Inwoners", "Dubbel"], ...body] },
        { at: { row: 0, column: 5 }, cells: [[formula("=SUM(Regio[Inwoners])")]] },
      ],
      formats: [{ area: numbers, format: { numberFormat: "#,##0", color: "#0000C8", fill: "#FFF9E0", bold: true } }],
      tables: [{ name: "Regio", area: { row: 0, column: 0, rows: rows + 1, columns: 3 } }],
      names: [{ name: "Regio_totaal", area: { row: 0, column: 5, rows: 1, columns: 1 } }],
      conditionalFormats: [{ area: numbers, formula: "=B2>1000", format: { color: "#1D6B3C", fill: "#E4F2E8" } }],
      validations: [
        {
          area: { ...numbers, columns: 1 },
          rule: { kind: "wholeNumber", minimum: 0 },
          message: { title: "Aantal", text: "Vul een aantal in." },
        },
      ],
    }),
    planOf("Uitkomst", {
      blocks: [
        {
          at: { row: 0, column: 0 },
          cells: [
            ["Totaal", formula("=Regio_totaal")],
            ["Eerste", formula("=INDEX(Regio[Gemeente],1)")],
          ],
        },
      ],
      charts: [
        {
          name: "Grafiek",
          type: "ColumnClustered",
          title: "Inwoners",
          categories: { row: 0, column: 0, rows: 1, columns: 1 },
          series: [{ name: "Totaal", values: { row: 0, column: 1, rows: 1, columns: 1 }, color: "#1B365D" }],
          categoryTitle: "",
          valueTitle: "aantal",
          valueFormat: "#,##0",
          legend: false,
          area: { row: 4, column: 0, rows: 10, columns: 4 },
        },
      ],
    }),
  ];
}
