import type { PartAt } from "../../layout/part";
import { amountsBlock } from "./amounts-block";
import { rowsOf } from "./comparison-request";
import { type PlacedRequest } from "./placed-request";

/** Which scenarios of how many a table holds, behind its caption. */
export function ofGroup({ layout, texts }: PlacedRequest, caption: string, group: readonly number[]): string {
  if (layout.groups.length === 1) return caption;
  const [first, last] = [group.at(0) ?? 0, group.at(-1) ?? 0];
  return texts.compare.sheet.ofScenarios(caption, String(first + 1), String(last + 1));
}

/** Tables must have names of their own; the first group has the bare one. */
const tableOf = (request: PlacedRequest, name: string, group: readonly number[]): string =>
  `${request.prefix}${name}${group[0] ? String(request.layout.groups.findIndex((one) => one[0] === group[0]) + 1) : ""}`;

/** Who pays what: parties and the gemeenten together, adding up to the costs. */
export function coverTable(request: PlacedRequest, group: readonly number[]): PartAt {
  const { sheet, figures } = request.texts.compare;
  const rows = rowsOf(request, "bijdrage", "samen");
  return amountsBlock(request, group, {
    caption: ofGroup(request, sheet.cover, group),
    note: sheet.coverNote,
    heading: sheet.payer,
    labels: rows.map((row) => row.name || figures.samen),
    rows,
    value: sheet.amount,
    table: tableOf(request, "Dekking", group),
    total: sheet.total,
  });
}

/** All scenarios in one table: so it can be sorted by any of them. */
export function municipalityTable(request: PlacedRequest): PartAt {
  const { sheet } = request.texts.compare;
  const rows = rowsOf(request, "gemeente");
  return amountsBlock(request, request.layout.groups.flat(), {
    caption: sheet.municipalities,
    note: sheet.municipalitiesNote,
    heading: sheet.municipality,
    labels: rows.map((row) => row.name),
    rows,
    value: sheet.amount,
    table: `${request.prefix}PerGemeente`,
    total: sheet.total,
    highlight: true,
    sortable: true,
  });
}

export function hoursTable(request: PlacedRequest, group: readonly number[]): PartAt {
  const { sheet } = request.texts.compare;
  const rows = rowsOf(request, "dienst");
  return amountsBlock(request, group, {
    caption: ofGroup(request, sheet.hours, group),
    note: sheet.hoursNote,
    heading: sheet.dienst,
    labels: rows.map((row) => row.name),
    rows,
    value: sheet.hoursOf,
    formats: { value: "#,##0.0", difference: "+#,##0.0;-#,##0.0;0.0" },
    table: tableOf(request, "Uren", group),
    total: sheet.total,
  });
}
