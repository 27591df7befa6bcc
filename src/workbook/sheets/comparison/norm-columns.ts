import { normSettingSchemas, type NormPartId } from "../../../domain/norm/input/schema";
import type { InputCell } from "../../../domain/table/cell";
import { normHeading } from "../../../text/norm-input/sentences";
import type { NormInputWords } from "../../../text/norm-input/nl";
import { normBindingName } from "../../names/norm";
import { type InputColumn, addedCells, changedCells } from "./input-columns";
import type { ComparisonNorm, ComparisonSheetRequest } from "./comparison-request";

/** What makes a difference to the norm's figures, column by column. */
const used = {
  norm: ["jaar", "norm"],
  realisatie: ["datum", "banen"],
  maatregelen: ["van", "totEnMet", "uren", "bedrag", "banen", "aanloop", "behoud", "zekerheid", "teltMee"],
  uitgangspunten: ["methode"],
} as const satisfies Partial<Record<NormPartId, readonly string[]>>;

type UsedPart = keyof typeof used;

/** What counts as nothing filled in: the same figures follow from it. */
const defaults: Readonly<Record<string, string>> = { teltMee: "ja", methode: normSettingSchemas.methode.initial };

/**
 * Queues finding out which columns the workbook has; what it gives are those, with the cells that the figures come from. What the workbook
 * does not have is watched too: its names say so as soon as it comes.
 */
export function normColumns(
  { workbook }: Excel.RequestContext,
  { norm, texts }: Pick<ComparisonSheetRequest, "norm" | "texts">,
): () => InputColumn[] {
  const columns = (Object.keys(used) as UsedPart[]).flatMap((table) =>
    used[table].map((column) => {
      const name = normBindingName(table, column);
      return {
        table,
        column,
        name,
        label: labelOf(table, column, texts.norm),
        range: workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load("rowCount"),
      };
    }),
  );
  return () => {
    const absent = columns.filter(({ range }) => range.isNullObject);
    const added = (of: readonly { readonly column: string; readonly name: string }[]) => () =>
      of.map(({ column, name }) => addedCells(name, defaults[column])).join("+");
    if (absent.length === columns.length) return [{ label: texts.compare.sheet.noNorm, cells: [], changed: added(absent), isNew: true }];
    return columns.map((one): InputColumn => {
      const { table, column, name, label, range } = one;
      if (range.isNullObject) return { label, cells: [], changed: added([one]) };
      const cells = norm ? cellsOf(norm, table, column) : [];
      return {
        label,
        cells: Array.from({ length: range.rowCount }, (_, row) => cells[row] ?? null),
        changed: (copy) => changedCells(name, `${copy[0] ?? ""}:${copy.at(-1) ?? ""}`),
      };
    });
  };
}

const labelOf = (table: UsedPart, column: string, texts: NormInputWords): string =>
  `${texts.tables[table]}: ${normHeading(table, column, texts)}`;

const cellsOf = ({ tables }: ComparisonNorm, table: UsedPart, column: string): InputCell[] =>
  table === "uitgangspunten" ? [tables.uitgangspunten?.[column] ?? null] : tables[table].map((row) => row[column] ?? null);
