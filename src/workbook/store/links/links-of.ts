import { numberFromText } from "../../../domain/number/number-from-text";
import { plainName } from "../../../domain/table/names";
import { isNumeric, plainMunicipality } from "../../recognise/plain-value";
import type { Link } from "./link-sheets";
import type { SheetCells } from "../../recognise/sheet-cells";
import { type Source, keySource, valuesOfSource } from "../../recognise/sources";

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
