import { explain } from "../../domain/explain/explain";
import type { ExplanationStep } from "../../domain/explain/explanation";
import { participationIn } from "../../domain/plan/participation";
import { explainSentence } from "../../text/explain-sentence";
import type { Block } from "../document";
import { keyWords } from "../key-words";
import { numbersOf } from "../numbers";
import type { ProposalRequest } from "../request";

/** By what key the gemeenten share, how their amounts are rounded, and who got the last unit. */
export function method(request: ProposalRequest): Block[] {
  const { method: text } = request.texts.proposal;
  const { plan, result } = request.outcome;
  const several = result.years.length > 1;
  return [
    { kind: "heading", level: 1, text: text.heading },
    { kind: "paragraph", text: text.key(keyWords(request)) },
    { kind: "paragraph", text: text.rounding(numbersOf(request).money(plan.settings.unit)) },
    ...result.years.flatMap((year, index): Block[] => {
      const items = yearSentences(request, index);
      if (!items.length) return [];
      return several ? [{ kind: "heading", level: 2, text: String(year.year) }, { kind: "list", items }] : [{ kind: "list", items }];
    }),
  ];
}

function yearSentences(request: ProposalRequest, index: number): string[] {
  const { texts, language } = request;
  const steps = yearSteps(request, index);
  const sentences = steps.map((step) => explainSentence(step, texts.explain, language));
  const division = steps.find((step) => step.kind === "unitsLeft");
  const last = division?.receivers.at(-1);
  return last ? [...sentences, texts.proposal.method.last(last.name, numbersOf(request).money(request.outcome.plan.settings.unit))] : sentences;
}

/** Who does not take part, who pays a minimum or maximum, and to whom the units went that rounding down left. */
function yearSteps({ outcome }: ProposalRequest, index: number): ExplanationStep[] {
  const { municipalities } = outcome.plan;
  const participation = participationIn(outcome.result.years[index]?.year ?? 0, municipalities);
  const stepsOf = (name: string) => explain(outcome, index, { kind: "gemeente", name })?.steps ?? [];
  const find = (name: string, kind: ExplanationStep["kind"]) => stepsOf(name).filter((step) => step.kind === kind);
  const absent = municipalities.filter((one) => participation.get(one) !== one).flatMap((one) => find(one.name, "absent"));
  const held = municipalities.filter((one) => one.minimum !== null || one.maximum !== null).flatMap((one) => find(one.name, "held"));
  // The division is one for all: the first gemeente that shares in it tells it.
  for (const { name } of municipalities) {
    const division = stepsOf(name).filter((step) => step.kind === "othersHeld" || step.kind === "unitsLeft");
    if (division.some((step) => step.kind === "unitsLeft")) return [...absent, ...held, ...division];
  }
  return [...absent, ...held];
}
