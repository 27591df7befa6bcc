import type { NormTableId } from "../../domain/norm-plan/schema";
import { normTableNames } from "./norm-names";

/**
 * Whether a name whose formula was read stands for a column of a table of ours; it may stand for cells that the user pointed out, which
 * only the user adds to.
 */
export const isOfOwnTable = ({ formula }: Excel.NamedItem, table: NormTableId): boolean =>
  String(formula).includes(`${normTableNames[table]}[`);
