import { populationLicence } from "../../data/population";
import type { DocumentBlock } from "../document";
import { type ProposalRequest, inhabitantsSource } from "../request";
import { numbersOf } from "../numbers";

/** Whose figures were used, and from what the proposal was made. */
export function sources(request: ProposalRequest): DocumentBlock[] {
  const { sources: text, unnamedWorkbook } = request.texts.proposal;
  const { workbook, made, version } = request.stamp;
  const of = request.scenario ? text.ofScenario(request.scenario.name) : text.ofBase;
  return [
    { kind: "heading", level: 1, text: text.heading },
    { kind: "list", items: [...inhabitants(request), text.made(workbook || unnamedWorkbook, of, made, version)] },
  ];
}

function inhabitants(request: ProposalRequest): string[] {
  const { sources: text } = request.texts.proposal;
  const found = inhabitantsSource(request.outcome.plan, request.population);
  if (!found) return [text.typed];
  const { source, named } = found;
  const day = numbersOf(request).date(new Date(Date.UTC(source.year, 0, 1)));
  return [
    (named ? text.onDay : text.equalOnDay)(day, source.source, source.status),
    text.licence(populationLicence.owner, populationLicence.name),
  ];
}
