import { numberFromText } from "./number-from-text";
import { plainName } from "../../domain/plan/plain-name";
import { isNumeric, plainMunicipality } from "./plain-value";
import type { Link } from "./link-sheets";
import type { SheetCells } from "./sheet-cells";
import { keySource, type Source } from "./sources";
import { valuesOfSource } from "./values-of-source";

/** How the cells of each source are written, as they stand now. */
export function linksOf(sources: readonly Source[], sheets: readonly SheetCells[]): Link[] {
  return sources.map((source) => {
    const { table, column } = source;
    const texts = (one: Source) => valuesOfSource(one, sheets).filter((cell) => typeof cell === "string");
    const names = keySource(table, sources);
    return {
      source,
      table,
      column,
      numbersAsText: isNumeric(table, column) && texts(source).some((text) => numberFromText(text) !== null),
      prefixed: table === "gemeenten" && names !== null && texts(names).some((name) => plainMunicipality(name) !== plainName(name)),
    };
  });
}
