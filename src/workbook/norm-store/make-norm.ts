import type { NormTables } from "../../domain/norm-plan/norm-tables";
import { writeSheets } from "../write/write-sheets";
import { normInputSheets } from "./norm-input-sheets";
import type { NormInputTexts } from "./norm-input-table";

/** Adds the sheets that hold the input of the norm to the open workbook; all of them or none. `noNormTables` gives empty ones. */
export const makeNorm = (tables: NormTables, texts: NormInputTexts): Promise<void> => writeSheets(normInputSheets(tables, texts));
