import type { Finding, FindingKind, FindingWeight } from "./finding";

const weights: readonly FindingWeight[] = ["error", "warning", "note"];

/** From cause to consequence: an error in a cell spoils the sum, not the other way round. */
const kinds: readonly FindingKind[] = [
  "errorCell",
  "numbersAsText",
  "formulaOverwritten",
  "doubleMunicipality",
  "wrongRounding",
  "copiedAmount",
  "closingRow",
  "totalOfOther",
  "totalSkipsRows",
  "totalCountsTotals",
  "wrongTotal",
  "totalOfVisible",
  "negativeAmount",
  "neverTogether",
  "inhabitantsOfOtherYear",
  "inhabitantsDiffer",
  "followsOtherYear",
  "swappedAmounts",
  "copiedDeviation",
  "keyDeviation",
  "percentagesNotHundred",
  "shareDiffers",
  "missingMunicipalities",
  "sumMismatch",
  "roundingDifference",
  "shownMismatch",
  "outsideFormula",
  "hiddenRows",
];

/** Totals are told by what they should be, not as a formula that was typed over. */
const sayMore: ReadonlySet<FindingKind> = new Set(["totalOfOther", "totalSkipsRows", "totalCountsTotals", "wrongTotal", "sumMismatch"]);

/** About the table as a whole, whatever cell they point at. */
const ofTable: ReadonlySet<FindingKind> = new Set([
  "hiddenRows",
  "missingMunicipalities",
  "neverTogether",
  "inhabitantsOfOtherYear",
  "followsOtherYear",
]);

/** The most serious first, one per cell: what comes later about the same cell is a consequence. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  const rank = ({ weight, details }: Finding) => weights.indexOf(weight) * kinds.length + kinds.indexOf(details.kind);
  const place = ({ cells: [cell] }: Finding) => (cell ? `${String(cell.row)}|${String(cell.column)}` : "");
  const sums = new Set(findings.filter(({ details }) => sayMore.has(details.kind)).map(place));
  const kept = findings.filter((one) => one.details.kind !== "formulaOverwritten" || !sums.has(place(one)));
  const sorted = [...kept].sort((a, b) => rank(a) - rank(b) || Math.abs(b.amount ?? 0) - Math.abs(a.amount ?? 0));
  const seen = new Set<string>();
  return sorted.filter((one) => {
    const at = place(one);
    const isNew = !seen.has(at) || ofTable.has(one.details.kind);
    seen.add(at);
    return isNew;
  });
}
