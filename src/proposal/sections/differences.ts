import type { Calculated, FigureKind } from "../../domain/plan/compare/outcome-figures";
import { compareScenarios, type ComparisonRow } from "../../domain/plan/compare/compare-scenarios";
import { type Scenario, baseValue } from "../../domain/plan/input/plan-tables";
import { cellWords, valueWords } from "../../text/plan/wording";
import type { DocumentBlock } from "../document";
import { numbersOf } from "../numbers";
import type { ProposalRequest } from "../request";

/** What a scenario does otherwise than the base, and what that means for every amount. The base itself has no such section. */
export function differences(request: ProposalRequest): DocumentBlock[] {
  const { scenario, base, outcome } = request;
  const { differences: text } = request.texts.proposal;
  if (!scenario) return [];
  const heading: DocumentBlock = { kind: "heading", level: 1, text: text.heading };
  if (!scenario.overrides.length) return [heading, { kind: "paragraph", text: text.same }];
  return [
    heading,
    { kind: "paragraph", text: text.what },
    { kind: "list", items: inWords(request, scenario) },
    ...(base ? comparison(request, base, outcome) : [{ kind: "paragraph", text: text.noBase } as const]),
  ];
}

function inWords({ tables, texts, language }: ProposalRequest, { overrides }: Scenario): string[] {
  const { instead, empty } = texts.proposal.differences;
  return overrides.map((one) =>
    instead(
      cellWords(one, texts.plan),
      valueWords(one, one.value, language, empty),
      valueWords(one, baseValue(tables, one), language, empty),
    ),
  );
}

const inEuros: readonly FigureKind[] = ["kosten", "bijdrage", "samen", "gemeente"];

function comparison(request: ProposalRequest, base: Calculated, outcome: Calculated): DocumentBlock[] {
  const { differences: text } = request.texts.proposal;
  const { amount, count, signedAmount, signedCount } = numbersOf(request);
  const rows = compareScenarios(base, [outcome]);
  const ofEuros = rows.filter((row) => inEuros.includes(row.kind));
  const ofHours = rows.filter((row) => !inEuros.includes(row.kind));
  return [
    table(request, text.table, ofEuros, amount, signedAmount),
    // Hours that stay the same are no news.
    ...(ofHours.some((row) => row.scenarios[0]?.difference) ? [table(request, text.hoursTable, ofHours, count, signedCount)] : []),
  ];
}

function table(
  request: ProposalRequest,
  caption: string,
  rows: readonly ComparisonRow[],
  value: (value: number) => string,
  signed: (value: number) => string,
): DocumentBlock {
  const { differences: text, cover } = request.texts.proposal;
  const { signedShare } = numbersOf(request);
  const names: Partial<Record<FigureKind, string>> = { kosten: text.costs, samen: cover.together, uren: text.hours };
  return {
    kind: "table",
    caption,
    columns: [
      { heading: text.figure, align: "left", width: 4 },
      { heading: text.base, align: "right", width: 2 },
      { heading: text.proposal, align: "right", width: 2 },
      { heading: text.difference, align: "right", width: 2 },
      { heading: text.percentage, align: "right", width: 2 },
    ],
    rows: rows.map((row) => {
      const [own] = row.scenarios;
      return [
        names[row.kind] ?? row.name,
        value(row.base),
        value(own?.value ?? 0),
        signed(own?.difference ?? 0),
        own?.fraction == null ? "" : signedShare(own.fraction),
      ];
    }),
  };
}
