import type { PartAt } from "../plan/part";
import { amountsBlock } from "./amounts-block";
import { rowsOf, type PlacedRequest } from "./comparison-request";

/** Who pays what: parties and the gemeenten together, adding up to the costs. */
export function coverTable(request: PlacedRequest): PartAt {
  const { sheet, figures } = request.texts.compare;
  const rows = rowsOf(request, "bijdrage", "samen");
  return amountsBlock(request, {
    caption: sheet.cover,
    note: sheet.coverNote,
    heading: sheet.cover,
    labels: rows.map((row) => row.name || figures.samen),
    rows,
    unit: sheet.euros,
    table: `${request.prefix}Dekking`,
    total: sheet.total,
  });
}

export function municipalityTable(request: PlacedRequest): PartAt {
  const { sheet } = request.texts.compare;
  const rows = rowsOf(request, "gemeente");
  return amountsBlock(request, {
    caption: sheet.municipalities,
    note: sheet.municipalitiesNote,
    heading: sheet.municipality,
    labels: rows.map((row) => row.name),
    rows,
    unit: sheet.euros,
    table: `${request.prefix}PerGemeente`,
    total: sheet.total,
    highlight: true,
  });
}

export function hoursTable(request: PlacedRequest): PartAt {
  const { sheet } = request.texts.compare;
  const rows = rowsOf(request, "dienst");
  return amountsBlock(request, {
    caption: sheet.hours,
    note: sheet.hoursNote,
    heading: sheet.dienst,
    labels: rows.map((row) => row.name),
    rows,
    unit: sheet.perWeek,
    formats: { value: "#,##0.0", difference: "+#,##0.0;-#,##0.0;0.0" },
    table: `${request.prefix}Uren`,
    total: sheet.total,
  });
}
