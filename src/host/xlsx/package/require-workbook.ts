import { FileFailure } from "../file-failure";
import type { Parts } from "./open-package";
import { partText, relationshipsOf } from "./relationships";

const REQUIRED = ["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"];
const NEEDED_BY_WORKBOOK = /\/(worksheet|styles|sharedStrings|theme)$/;

/** Refuses a package that is no .xlsx workbook, or that misses a part its workbook points at: it would open half. */
export function requireWorkbook(parts: Parts): void {
  if (parts["xl/workbook.bin"]) throw new FileFailure("binaryFormat");
  const types = partText(parts, "[Content_Types].xml") ?? "";
  if (types.includes("macroEnabled") || parts["xl/vbaProject.bin"]) throw new FileFailure("macros");
  const isWorkbook = Object.keys(parts).some((path) => path.startsWith("xl/"));
  if (!isWorkbook) throw new FileFailure("notWorkbook");
  const missing = REQUIRED.find((path) => !parts[path]) ?? relationshipsOf(parts, "xl/workbook.xml").find(isMissing(parts))?.target;
  if (missing !== undefined) throw new FileFailure("missingPart", { part: missing });
}

const isMissing =
  (parts: Parts) =>
  ({ type, target }: { readonly type: string; readonly target: string }): boolean =>
    NEEDED_BY_WORKBOOK.test(type) && !parts[target];
