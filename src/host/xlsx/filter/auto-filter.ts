import { xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import type { IAutoFilter, ICustomFilter, IFilterColumn } from "@univerjs/preset-sheets-filter";
import { addressOf } from "../../sheet/address";
import { areaOf } from "../../sheet/area";
import { gridRange } from "../read/read-sheet";
import { childOf, childrenOf, isTrue, type XmlElement } from "../package/xml";

/** What the grid's filters keep, by sheet id. */
export type FilterResource = Record<string, IAutoFilter>;

/** The filter of one sheet. `hidden`: the rows that are hidden in the file, which a filter in use accounts for. */
export function readAutoFilter(tail: XmlElement, hidden: readonly number[]): IAutoFilter | undefined {
  const element = childOf(tail, "autoFilter");
  const ref = gridRange(element?.attributes["ref"] ?? "");
  if (!element || !ref) return undefined;
  const filterColumns = childrenOf(element, "filterColumn").flatMap((column) => filterColumn(column) ?? []);
  const cachedFilteredOut = filterColumns.length > 0 ? hidden.filter((row) => row > ref.startRow && row <= ref.endRow) : [];
  return { ref, filterColumns, cachedFilteredOut };
}

function filterColumn(column: XmlElement): IFilterColumn | undefined {
  const colId = Number(column.attributes["colId"] ?? 0);
  const values = childOf(column, "filters");
  if (values) {
    const filters = childrenOf(values, "filter").map(({ attributes }) => attributes["val"] ?? "");
    return { colId, filters: { ...(isTrue(values.attributes["blank"]) ? { blank: true } : {}), filters } };
  }
  const custom = childOf(column, "customFilters");
  const conditions = custom
    ? childrenOf(custom, "customFilter").map(({ attributes }) => ({ val: attributes["val"] ?? "", ...operator(attributes["operator"]) }))
    : [];
  const [first, second] = conditions as ICustomFilter[];
  if (!first) return undefined;
  return {
    colId,
    customFilters: { ...(isTrue(custom?.attributes["and"]) ? { and: 1 } : {}), customFilters: second ? [first, second] : [first] },
  };
}

const operator = (name: string | undefined): { operator?: string } => (name === undefined ? {} : { operator: name });

/** The filter as the element that stands in the sheet. */
export function autoFilterXml({ ref, filterColumns = [] }: IAutoFilter): string {
  const columns = filterColumns.map(columnXml).join("");
  const address = addressOf(areaOf(ref));
  return columns ? `<autoFilter ref="${address}">${columns}</autoFilter>` : `<autoFilter ref="${address}"/>`;
}

function columnXml({ colId, filters, customFilters }: IFilterColumn): string {
  const values = (filters?.filters ?? []).map((value) => `<filter val="${xmlEncodeAttr(value)}"/>`).join("");
  const conditions = (customFilters?.customFilters ?? []).map(conditionXml).join("");
  const content = filters
    ? `<filters${filters.blank ? ' blank="1"' : ""}>${values}</filters>`
    : `<customFilters${customFilters?.and ? ' and="1"' : ""}>${conditions}</customFilters>`;
  return `<filterColumn colId="${String(colId)}">${content}</filterColumn>`;
}

function conditionXml({ val, operator: name }: ICustomFilter): string {
  return `<customFilter${name ? ` operator="${name}"` : ""} val="${xmlEncodeAttr(String(val))}"/>`;
}
