import { intersectionOf, lastColumnOf, lastRowOf, type Area } from "./area";

/** What is left of an area without the part that another covers: at most four areas. */
export function subtractArea(area: Area, taken: Area): Area[] {
  const shared = intersectionOf(area, taken);
  if (!shared) return [area];
  const parts: Area[] = [
    { ...area, rows: shared.row - area.row },
    { ...area, row: lastRowOf(shared) + 1, rows: lastRowOf(area) - lastRowOf(shared) },
    { ...shared, column: area.column, columns: shared.column - area.column },
    { ...shared, column: lastColumnOf(shared) + 1, columns: lastColumnOf(area) - lastColumnOf(shared) },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}
