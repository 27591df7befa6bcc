import type { NormTables } from "../../domain/norm-plan/norm-tables";

const blankRows = (count: number) => Array.from({ length: count }, () => ({}));

/** Tables without figures, with rows to type in; blank rows do not count. */
export const roomForFigures: NormTables = {
  norm: blankRows(6),
  realisatie: blankRows(12),
  doelgroep: blankRows(8),
  maatregelen: blankRows(4),
  trechter: blankRows(8),
  screening: blankRows(5),
  uitgangspunten: null,
};
