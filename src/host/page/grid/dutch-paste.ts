import { CellValueType, type ICellData } from "@univerjs/core";
import { ISheetClipboardService } from "@univerjs/sheets-ui";
import { formulaToEnglish } from "../../locale/formula-translation";
import { tabSeparatedCells } from "../../locale/tab-separated";
import { typedValue } from "../../locale/typed-value";
import type { Grid } from "./create-grid";

/** The grid marks what it puts on the clipboard itself. */
const OWN = /data-copy-id=/u;

/** What a Dutch Excel makes of a pasted text; a formula it cannot read stays text. */
function pastedCell(text: string, pattern: string): ICellData {
  const formula = text.startsWith("=") && text.length > 1 ? formulaToEnglish(text) : undefined;
  if (formula && "formula" in formula) return { f: formula.formula, v: null, t: null, p: null, si: null };
  const typed = typedValue(text, { pattern, thisYear: new Date().getFullYear() });
  const value = { f: null, p: null, si: null };
  if (typed.kind === "text") return { ...value, v: text, t: CellValueType.STRING };
  if (typed.kind === "boolean") return { ...value, v: typed.value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...value, v: typed.value, t: CellValueType.NUMBER, ...(typed.pattern && !pattern && { s: { n: { pattern: typed.pattern } } }) };
}

/** Texts from other programs are read as Dutch while `active`; the grid would take 1.250 for one and a quarter. */
export function pasteInDutch({ univer, api }: Grid, active: () => boolean): void {
  const clipboard = univer.__getInjector().get(ISheetClipboardService);
  const pasteText = (text: string): boolean => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const start = sheet?.getActiveRange();
    const rows = tabSeparatedCells(text);
    const columns = Math.max(0, ...rows.map((row) => row.length));
    if (!sheet || !start || columns === 0) return false;
    const [top, left] = [start.getRow(), start.getColumn()];
    const patternAt = (row: number, column: number) => sheet.getRange(top + row, left + column).getNumberFormat();
    const cells = rows.map((row, at) =>
      Array.from({ length: columns }, (_, column) => pastedCell(row[column] ?? "", patternAt(at, column))),
    );
    const target = sheet.getRange(top, left, rows.length, columns);
    target.setValues(cells);
    target.activate();
    return true;
  };

  const legacyPaste = clipboard.legacyPaste.bind(clipboard);
  clipboard.legacyPaste = (html, text, files) =>
    active() && text && !files?.length && !OWN.test(html ?? "") ? Promise.resolve(pasteText(text)) : legacyPaste(html, text, files);
  const paste = clipboard.paste.bind(clipboard);
  clipboard.paste = async (item, type) => {
    const read = async (kind: string) => (item.types.includes(kind) ? (await item.getType(kind)).text() : "");
    const text = active() && !OWN.test(await read("text/html")) ? await read("text/plain") : "";
    return text ? pasteText(text) : paste(item, type);
  };
}
