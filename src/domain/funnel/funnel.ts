import { quotientOf } from "../decimal/big-decimal";
import { invalid, unavailable } from "../failures";
import { fraction, type Fraction } from "../units";

/** How many pass from one stage to the next. */
export interface FunnelStage {
  readonly count: number;
  /** Part of the stage before; 1 for the first stage, null after a stage with nobody. */
  readonly conversion: Fraction | null;
  /** Part of the first stage. */
  readonly cumulative: Fraction;
  /** Part of the stage before that is lost; 0 for the first stage, null after a stage with nobody. */
  readonly loss: Fraction | null;
  /** Number that is lost since the stage before. */
  readonly lost: number;
}

/**
 * Conversions of a funnel, from the counts per stage: doelgroepregister, transparant, werkfit, geplaatst.
 *
 * @throws DomainFailure "invalid": countNotFinite, countNegative or countRises; "unavailable": funnelEmpty.
 */
export function funnel(counts: readonly number[]): FunnelStage[] {
  counts.forEach(checkCount);
  const first = counts[0] ?? 0;
  if (first === 0) throw unavailable("funnelEmpty", { stages: counts.length });
  return counts.map((count, index) => {
    const previous = counts[index - 1] ?? count;
    const part = (value: number) => (previous === 0 ? null : fraction(quotientOf(value, previous)));
    const lost = previous - count;
    return { count, conversion: part(count), cumulative: fraction(quotientOf(count, first)), loss: part(lost), lost };
  });
}

function checkCount(count: number, index: number, counts: readonly number[]): void {
  if (!Number.isFinite(count)) throw invalid("countNotFinite", { count, index });
  if (count < 0) throw invalid("countNegative", { count, index });
  const previous = counts[index - 1] ?? count;
  if (count > previous) throw invalid("countRises", { count, previous, index });
}
