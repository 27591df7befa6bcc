import { partsOf, type Day } from "../../domain/time/day";
import { purposeWords, standingSentence, statusWords } from "../../text/decision/trail-words";
import type { DocumentBlock } from "../document";
import { numbersOf } from "../numbers";
import type { ProposalRequest } from "../request";

/** Where the scenario was discussed, with what purpose and outcome; left out while it was discussed nowhere. */
export function trail(request: ProposalRequest): DocumentBlock[] {
  const { trail: text } = request.texts.proposal;
  const words = request.texts.decision;
  const { date } = numbersOf(request);
  const dayWords = (day: Day | null) => (day === null ? null : date(new Date(dayStart(partsOf(day)))));
  const { kept, standing } = request.decision;
  if (!request.trail.length) return [];
  return [
    { kind: "heading", level: 1, text: text.heading },
    {
      kind: "table",
      caption: text.table,
      columns: [
        { heading: text.date, align: "left", width: 3 },
        { heading: text.meeting, align: "left", width: 4 },
        { heading: text.purpose, align: "left", width: 2 },
        { heading: text.conclusion, align: "left", width: 4 },
        { heading: text.status, align: "left", width: 2 },
      ],
      rows: request.trail.map((one) => [
        dayWords(one.day) ?? one.dateText,
        one.meeting,
        purposeWords(one, words),
        one.conclusion,
        statusWords(one, words),
      ]),
    },
    // Who reads the figures of now must know when these are not what was decided.
    ...(standing.kind === "undecided"
      ? []
      : [{ kind: "paragraph" as const, text: standingSentence(standing, dayWords(kept?.day ?? null) ?? "", words) }]),
  ];
}

const dayStart = ({ year, month, day }: ReturnType<typeof partsOf>): number => Date.UTC(year, month - 1, day);
