import { partsOf } from "../../domain/time/day";
import { purposeWords, statusWords } from "../../text/trail-words";
import type { Block } from "../document";
import { numbersOf } from "../numbers";
import type { ProposalRequest } from "../request";

/** Where the scenario was discussed, with what purpose and outcome; left out while it was discussed nowhere. */
export function trail(request: ProposalRequest): Block[] {
  const { trail: text } = request.texts.proposal;
  const words = request.texts.decision;
  const { date } = numbersOf(request);
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
      rows: request.trail.map((one) => [one.day === null ? one.dateText : date(new Date(dayStart(partsOf(one.day)))), one.meeting, purposeWords(one, words), one.conclusion, statusWords(one, words)]),
    },
  ];
}

const dayStart = ({ year, month, day }: ReturnType<typeof partsOf>): number => Date.UTC(year, month - 1, day);
