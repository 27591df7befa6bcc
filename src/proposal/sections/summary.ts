import { keyPartWeights } from "../../domain/plan/funding/key-weights";
import { participationIn } from "../../domain/plan/staffing/participation";
import type { DocumentBlock } from "../document";
import { keyWords, numbersOf, sum } from "../numbers";
import type { ProposalRequest } from "../request";

/** More diensten than this are counted instead of named. */
const mostNames = 6;

/** What is proposed, in one paragraph for who decides. */
export function summary(request: ProposalRequest): DocumentBlock[] {
  const { summary: text } = request.texts.proposal;
  const sentences = [hoursSentence(request), costsSentence(request), contributionsSentence(request), ...municipalitiesSentences(request)];
  return [
    { kind: "heading", level: 1, text: text.heading },
    { kind: "paragraph", text: sentences.filter(Boolean).join(" ") },
  ];
}

function hoursSentence(request: ProposalRequest): string {
  const { texts, outcome } = request;
  const { summary: text, inPeriod } = texts.proposal;
  const { count, list } = numbersOf(request);
  const { years } = outcome.result;
  const average = (values: readonly number[]) => sum(values) / years.length;
  const diensten = outcome.plan.diensten
    .map(({ name }, i) => ({ name, hours: average(years.map((year) => year.hours[i]?.hoursPerWeek ?? 0)) }))
    .filter((one) => one.hours > 0);
  if (!diensten.length) return "";
  const totals = years.map((year) => sum(year.hours.map((one) => one.hoursPerWeek)));
  const total = count(average(totals));
  const first = String(years[0]?.year);
  const where =
    diensten.length > mostNames ? text.many(count(diensten.length)) : list(diensten.map((one) => text.dienst(one.name, count(one.hours))));
  return text.hours(new Set(totals).size > 1 ? text.average(total) : total, inPeriod(first, String(years.at(-1)?.year)), where);
}

function costsSentence(request: ProposalRequest): string {
  const { summary: text } = request.texts.proposal;
  const { money, count } = numbersOf(request);
  const { years, totals } = request.outcome.result;
  return years.length === 1 ? text.costs(money(totals.costs)) : text.costsOverYears(count(years.length), money(totals.costs));
}

function contributionsSentence(request: ProposalRequest): string {
  const { summary: text } = request.texts.proposal;
  const { money, list } = numbersOf(request);
  const { contributions } = request.outcome.result.totals;
  return contributions.length
    ? text.contributions(list(contributions.map((one) => text.contribution(one.party, money(one.amount)))))
    : text.noContributions;
}

function municipalitiesSentences(request: ProposalRequest): string[] {
  const { summary: text } = request.texts.proposal;
  const { money, count } = numbersOf(request);
  const { plan, result } = request.outcome;
  const { remainder } = result.totals;
  if (remainder === 0) return [text.nothingLeft];
  const paying = plan.municipalities.filter((_, i) => result.years.some((year) => (year.municipalities[i]?.weight ?? 0) > 0));
  const together = text.municipalities(count(paying.length), money(remainder), keyWords(request));
  const [only] = result.years;
  if (!only || result.years.length > 1) return [together];
  const people = sum(keyPartWeights("inhabitants", plan, participationIn(only.year, plan.municipalities), only.hours));
  // In whole cents, as on the sheet.
  return people > 0 ? [together, text.perInhabitant(money(Math.round((100 * remainder) / people) / 100))] : [together];
}
