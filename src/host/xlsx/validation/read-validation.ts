import type { ISheetDataValidationRule } from "@univerjs/core";
import { formulaFromFile } from "../formula/from-file";
import { gridRange } from "../read/read-sheet";
import { childOf, descendantsOf, isTrue, textOf, type XmlElement } from "../package/xml";

/** The grid's numbers for what happens after a wrong entry. */
export const ERROR_STYLES: Readonly<Record<string, number>> = { information: 0, stop: 1, warning: 2 };
const LITERAL_LIST = /^"([\s\S]*)"$/;

/** The data validation of one sheet, also the rules that refer to other sheets and therefore stand in an extension. */
export function readValidation(tail: XmlElement, sheetId: string): ISheetDataValidationRule[] {
  return descendantsOf(tail, "dataValidation").flatMap((element, at) => {
    const { type = "any", operator, errorStyle, sqref } = element.attributes;
    const ranges = (sqref ?? textOf(childOf(element, "sqref")))
      .trim()
      .split(/\s+/)
      .map(gridRange)
      .filter((range) => range !== undefined);
    if (ranges.length === 0) return [];
    const rule = {
      uid: `xlsx-dv-${sheetId}-${String(at)}`,
      type,
      ranges,
      ...formulas(element, type),
      ...(type === "list" || type === "custom" || type === "any" ? {} : { operator: operator ?? "between" }),
      allowBlank: isTrue(element.attributes["allowBlank"]),
      showErrorMessage: isTrue(element.attributes["showErrorMessage"]),
      showInputMessage: isTrue(element.attributes["showInputMessage"]),
      errorStyle: ERROR_STYLES[errorStyle ?? "stop"],
      // The attribute says the opposite of its name.
      ...(type === "list" ? { showDropDown: !isTrue(element.attributes["showDropDown"]) } : {}),
      ...texts(element, ["error", "errorTitle", "prompt", "promptTitle"]),
    };
    return [rule as ISheetDataValidationRule];
  });
}

function formulas(element: XmlElement, type: string): { formula1?: string; formula2?: string } {
  const [first, second] = ["formula1", "formula2"].map((name) => {
    const text = textOf(childOf(element, name));
    if (text === "") return undefined;
    const literal = type === "list" ? LITERAL_LIST.exec(text)?.[1] : undefined;
    if (literal !== undefined) return literal.replace(/""/g, '"');
    return Number.isNaN(Number(text)) ? formulaFromFile(text) : text;
  });
  return { ...(first === undefined ? {} : { formula1: first }), ...(second === undefined ? {} : { formula2: second }) };
}

function texts(element: XmlElement, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (element.attributes[name] === undefined ? [] : [[name, element.attributes[name]]])));
}
