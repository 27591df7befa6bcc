import type { ProposalDocument } from "./document";
import type { ProposalRequest } from "./request";
import { checks } from "./sections/checks";
import { costs } from "./sections/costs";
import { cover } from "./sections/cover";
import { differences } from "./sections/differences";
import { method } from "./sections/method";
import { municipalities } from "./sections/municipalities";
import { sources } from "./sections/sources";
import { summary } from "./sections/summary";
import { trail } from "./sections/trail";

/**
 * The proposal that a scenario comes to, in the order in which such proposals are read: what is proposed, hours and costs, cover, what each
 * gemeente pays and how that came about; then what differs from the base, where it was discussed, checks and sources.
 */
export function proposalDocument(request: ProposalRequest): ProposalDocument {
  const { proposal: text } = request.texts;
  const { years } = request.outcome.result;
  const { workbook, made, version } = request.stamp;
  return {
    language: request.language,
    title: text.title(text.period(String(years[0]?.year), String(years.at(-1)?.year))),
    subtitle: request.scenario ? text.scenario(request.scenario.name) : text.base,
    blocks: [summary, costs, cover, municipalities, method, differences, trail, checks, sources].flatMap((section) => section(request)),
    footer: text.footer(workbook || text.unnamedWorkbook, made, version),
    page: text.page,
  };
}
