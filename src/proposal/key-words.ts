import type { KeyPart } from "../domain/plan/key-weights";
import { numbersOf } from "./numbers";
import type { ProposalRequest } from "./request";

const keyParts: readonly KeyPart[] = ["inhabitants", "hours", "targetGroup", "equal"];

/** By what the gemeenten share: "naar het aantal inwoners", or for each part of a mixed key how much of it. */
export function keyWords(request: ProposalRequest): string {
  const { key } = request.outcome.plan.settings;
  const { method } = request.texts.proposal;
  const { percentage, list } = numbersOf(request);
  const used = keyParts.filter((part) => key[part] > 0);
  const [only] = used;
  if (only && used.length === 1) return method.by[only];
  return list(used.map((part) => method.part(percentage(key[part]), method.by[part])));
}
