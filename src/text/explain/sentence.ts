import type { ExplanationStep, ExplainedUnit } from "../../domain/plan/explain/explanation";
import { formatEuros, percentage, plainNumber } from "../format/amounts";
import type { ExplainTexts } from "./nl";
import { localeOf, type Language } from "../language";

type StepOf<Kind extends ExplanationStep["kind"]> = Extract<ExplanationStep, { kind: Kind }>;

/** So many names are written out; of more, only how many. */
const mostNames = 6;

/** One step of an explanation in words. */
export function explainSentence(step: ExplanationStep, texts: ExplainTexts, language: Language): string {
  const money = (amount: number) => formatEuros(amount, language);
  const number = (value: number) => plainNumber(Math.round(value * 100) / 100, language);
  const share = (own: number, total: number) => percentage(total ? Math.round((own / total) * 1e4) / 1e4 : 0, language);
  const rest = (value: number) => decimals(value, language);
  switch (step.kind) {
    case "costs": {
      const extra = [
        ...(step.workingGroup ? [texts.workingGroup(money(step.workingGroup))] : []),
        ...(step.other ? [texts.otherCosts(money(step.other))] : []),
      ];
      return sentences(
        texts.costs(money(step.ofHours), number(step.hoursPerWeek), number(step.weeks), money(step.rate)),
        extra.length && texts.extraCosts(extra.join(` ${texts.and} `), money(step.total)),
      );
    }
    case "contribution":
      return contributionSentence(step, texts, language);
    case "contributionElsewhere":
      return texts.contributionElsewhere(step.party);
    case "together":
      return texts.remains(money(step.amount));
    case "absent":
      return step.why === "notYet"
        ? texts.notYet(step.name, String(step.from))
        : step.why === "left"
          ? texts.left(step.name, String(step.until))
          : texts.merged(step.name, String(step.until), step.into);
    case "weight":
      return sentences(
        step.fraction < 1 && texts.partOfKey(percentage(step.fraction, language)),
        texts.weight[step.part](step.name, number(step.own), number(step.total), share(step.own, step.total)),
        step.includes.length && texts.includes(names(step.includes, texts)),
      );
    case "mixedWeight":
      return texts.mixed(share(step.weight, step.total));
    case "othersHeld":
      return texts.othersHeld(names(step.names, texts), money(step.amount));
    case "held":
      return texts[step.bound](step.name, money(step.amount));
    case "share":
      return texts.share(
        amountIn(step.measure, step.amount, texts, language),
        number(step.weight),
        number(step.total),
        exactIn(step.measure, step.exact, texts, language),
      );
    case "down":
      return texts.down(
        amountIn(step.measure, step.unit, texts, language),
        amountIn(step.measure, step.amount, texts, language),
        rest(step.remainder),
      );
    case "unitsLeft":
      if (!step.left) return texts.nothingLeft;
      return texts.unitsLeft(
        `${number(step.left)} ${unitName(step, step.left, texts, language)}`,
        names(
          step.receivers.map((one) => texts.receiver(one.name, rest(one.remainder))),
          texts,
        ),
      );
    case "extra":
      return extraSentence(step, texts, language);
    case "pays":
      return sentences(
        texts.pays(step.name, money(step.amount)),
        step.inhabitants > 0 && step.amount > 0 && texts.perInhabitant(money(Math.round((100 * step.amount) / step.inhabitants) / 100)),
      );
    case "serves":
      return step.municipalities.length ? texts.serves(step.name, names(step.municipalities, texts)) : texts.servesNone(step.name);
    case "hoursTyped":
      return texts.hoursTyped(step.name, number(step.hours));
    case "hoursProposed":
      return texts.hoursProposed(number(step.total), texts.by[step.by], number(step.weight), number(step.totalWeight));
    case "dienstCosts":
      return sentences(
        texts.dienstCosts(number(step.hours), number(step.weeks), money(step.rate), money(step.exact)),
        step.amount !== step.exact && texts.roundedTo(money(step.unit), money(step.amount)),
      );
  }
}

function contributionSentence({ step, contribution, value }: StepOf<"contribution">, texts: ExplainTexts, language: Language): string {
  const money = (amount: number) => formatEuros(amount, language);
  const exact = money(Math.round(step.exact * 100) / 100);
  const first =
    contribution === "vast"
      ? texts.fixed(step.party, exact)
      : contribution === "percentage van rest"
        ? texts.ofRest(step.party, percentage(value, language), money(step.restBefore), exact)
        : texts.ofTotal(step.party, percentage(value, language), exact);
  return sentences(
    first,
    step.rounded !== step.exact && texts.roundedTo(money(step.roundTo), money(step.rounded)),
    step.capped && texts.capped(money(step.amount)),
    texts.restAfter(money(step.restAfter)),
  );
}

function extraSentence(step: StepOf<"extra">, texts: ExplainTexts, language: Language): string {
  const { share, left, name, among } = step;
  const unit = unitName(step, 1, texts, language);
  const rest = decimals(share.remainder, language);
  const tie = share.tied && texts.tie;
  if (share.rank > left) return sentences(texts.getsNone(name, unit, rest, String(share.rank), String(among)), tie);
  return sentences(texts[share.rank === left ? "last" : "gets"](name, unit, texts.place(share.rank), rest), tie);
}

function unitName(
  { measure, unit }: { readonly measure: ExplainedUnit; readonly unit: number },
  count: number,
  texts: ExplainTexts,
  language: Language,
): string {
  if (measure === "hours") return unit === 8 ? texts.unit.day(count) : texts.unit.steps(count, texts.hours(plainNumber(unit, language)));
  return unit === 1
    ? texts.unit.euro(count)
    : unit === 0.01
      ? texts.unit.cent(count)
      : texts.unit.steps(count, formatEuros(unit, language));
}

const amountIn = (measure: ExplainedUnit, amount: number, texts: ExplainTexts, language: Language): string =>
  measure === "euros" ? formatEuros(amount, language) : texts.hours(plainNumber(amount, language));

const exactIn = (measure: ExplainedUnit, amount: number, texts: ExplainTexts, language: Language): string =>
  amountIn(measure, Math.round(amount * 100) / 100, texts, language);

/** Two decimals are enough to compare remainders, as long as none is shown as a whole unit. */
const decimals = (value: number, language: Language): string =>
  new Intl.NumberFormat(localeOf(language), { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
    Math.min(Math.round(value * 100) / 100, 0.99),
  );

function names(all: readonly string[], texts: ExplainTexts): string {
  if (all.length > mostNames) return `${all.slice(0, mostNames).join(", ")} ${texts.more(String(all.length - mostNames))}`;
  return all.length > 1 ? `${all.slice(0, -1).join(", ")} ${texts.and} ${all.at(-1) ?? ""}` : (all[0] ?? "");
}

const sentences = (...parts: (string | false | 0)[]): string => parts.filter(Boolean).join(" ");
