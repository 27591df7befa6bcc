import type { Workbook } from "@cj-tech-master/excelts";
import type { DocumentPropertiesState } from "../../model/extras";
import type { Parts } from "../package/open-package";
import { readCustomProperties } from "./custom-properties";

/** The library's names of the properties beside those of Excel.DocumentProperties. */
const NAMES = {
  title: "title",
  subject: "subject",
  creator: "author",
  lastModifiedBy: "lastAuthor",
  keywords: "keywords",
  description: "comments",
  category: "category",
  manager: "manager",
  company: "company",
} as const;
const keys = Object.keys(NAMES) as (keyof typeof NAMES)[];

/** The properties of the file; empty ones are left out. */
export function readProperties(workbook: Workbook, parts: Parts): DocumentPropertiesState {
  const custom = readCustomProperties(parts);
  const created: Date | undefined = workbook.created;
  return {
    ...Object.fromEntries(keys.flatMap((key) => (workbook[key] ? [[NAMES[key], workbook[key]]] : []))),
    ...(created ? { creationDate: created.toISOString() } : {}),
    ...(Object.keys(custom).length > 0 ? { custom } : {}),
  };
}

/** `now`: when the file is saved. */
export function writeProperties(workbook: Workbook, properties: DocumentPropertiesState, now: Date): void {
  for (const key of keys) workbook[key] = properties[NAMES[key]] ?? "";
  workbook.created = properties.creationDate === undefined ? now : new Date(properties.creationDate);
  workbook.modified = now;
}
