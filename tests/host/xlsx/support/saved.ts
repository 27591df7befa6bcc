import { Workbook } from "@cj-tech-master/excelts";
import { unzip } from "@cj-tech-master/excelts/archive";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { JSDOM } from "jsdom";

/** The library's own check of a package: content types, relationships, styles, tables, drawings, names. */
interface Validator {
  validateXlsxBuffer(
    bytes: Uint8Array,
  ): Promise<{ readonly ok: boolean; readonly problems: readonly { readonly message: string; readonly file?: string }[] }>;
}

const VALIDATOR = "../../../../node_modules/@cj-tech-master/excelts/dist/esm/modules/excel/utils/ooxml-validator/index.js";

/** What that check finds wrong. */
export async function problemsOf(bytes: Uint8Array): Promise<string[]> {
  const { validateXlsxBuffer } = (await import(VALIDATOR)) as Validator;
  return (await validateXlsxBuffer(bytes)).problems.map(({ file, message }) => `${file ?? ""}: ${message}`);
}

/** Parts of the file as text, by path. */
export async function partsOf(bytes: Uint8Array): Promise<Record<string, string>> {
  const parts: Record<string, string> = {};
  for await (const entry of unzip(bytes).entries()) parts[entry.path] = await entry.text();
  return parts;
}

/** The file as the library alone reads it. */
export async function loaded(bytes: Uint8Array): Promise<Workbook> {
  installChartSupport();
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook;
}

/** Parts that are not well-formed XML, in the opinion of a browser's parser. */
export async function malformed(bytes: Uint8Array): Promise<string[]> {
  const parts = Object.entries(await partsOf(bytes)).filter(([path]) => /\.(xml|rels|vml)$/.test(path));
  return parts.flatMap(([path, xml]) => (isWellFormed(xml) ? [] : [path]));
}

function isWellFormed(xml: string): boolean {
  try {
    new JSDOM(xml, { contentType: "text/xml" });
    return true;
  } catch {
    return false;
  }
}
