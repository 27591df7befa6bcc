import { BigDecimal, isMultipleOf } from "../decimal/big-decimal";
import { invalid } from "../failures";
import type { Euros } from "../units";
import type { Contribution } from "./funding-request";

export function checkContribution(contribution: Contribution, index: number, unit: Euros): void {
  const { party, roundTo = unit } = contribution;
  const value: number = contribution.kind === "vast" ? contribution.amount : contribution.fraction;
  if (!Number.isFinite(value)) throw invalid("contributionNotFinite", { party, index, value });
  if (value < 0) throw invalid("contributionNegative", { party, index, value });
  if (contribution.kind !== "vast" && value > 1) {
    throw invalid("percentageAboveOne", { party, index, value, suggestion: new BigDecimal(value).dividedBy(100).toNumber() });
  }
  if (!(roundTo > 0 && roundTo < Infinity)) throw invalid("roundToNotPositive", { party, index, roundTo });
  if (!isMultipleOf(new BigDecimal(roundTo), new BigDecimal(unit))) {
    throw invalid("roundToNotMultipleOfUnit", { party, index, roundTo, unit });
  }
}
