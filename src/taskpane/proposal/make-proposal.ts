import { loadPopulation } from "../../data/population";
import type { Calculated } from "../../domain/compare/outcome-figures";
import { decisionRecord } from "../../domain/decision/decision-record";
import { trailOf } from "../../domain/decision/trail";
import { trailState } from "../../domain/decision/trail-state";
import type { PlanTables, Scenario } from "../../domain/plan/plan-tables";
import { fileName } from "../../proposal/file-name";
import { proposalDocument } from "../../proposal/proposal-document";
import { toDocx } from "../../proposal/to-docx";
import { toHtml } from "../../proposal/to-html";
import { toText } from "../../proposal/to-text";
import { decision as englishDecision } from "../../text/en/decision";
import { explain as englishExplain } from "../../text/en/explain";
import { plan as englishPlan } from "../../text/en/plan";
import { proposal as english } from "../../text/en/proposal";
import type { Language } from "../../text/language";
import { decision as dutchDecision } from "../../text/nl/decision";
import { explain as dutchExplain } from "../../text/nl/explain";
import { plan as dutchPlan } from "../../text/nl/plan";
import { proposal as dutch } from "../../text/nl/proposal";
import { readDecisions } from "../../workbook/decision/read-decisions";
import { workbookName } from "../../workbook/read/workbook-name";
import type { Stamp } from "../sheet-maker/use-stamp";

export interface Proposal {
  readonly fileName: string;
  readonly file: Blob;
  /** The same for the clipboard. */
  readonly html: string;
  readonly text: string;
}

export interface ProposalOf {
  /** null for the base. */
  readonly scenario: Scenario | null;
  readonly tables: PlanTables;
  readonly outcome: Calculated;
  readonly base: Calculated | null;
  readonly language: Language;
  readonly stamp: Stamp;
}

const texts = {
  nl: { proposal: dutch, explain: dutchExplain, plan: dutchPlan, decision: dutchDecision },
  en: { proposal: english, explain: englishExplain, plan: englishPlan, decision: englishDecision },
};

/**
 * Makes the proposal of a scenario of the open workbook.
 *
 * @throws WorkbookFailure when Excel refuses.
 */
export async function makeProposal({ stamp, ...given }: ProposalOf): Promise<Proposal> {
  const [workbook, decisions, population] = await Promise.all([
    workbookName(),
    readDecisions(),
    // Without the figures the proposal only cannot name where the inhabitants come from.
    loadPopulation().catch(() => undefined),
  ]);
  const name = given.scenario?.name ?? null;
  const trail = trailOf(decisions.entries, name);
  const decision = trailState(decisions, name, decisionRecord(given.tables, given.scenario, given.outcome));
  const document = proposalDocument({ ...given, trail, decision, population, stamp: { ...stamp, workbook }, texts: texts[given.language] });
  return {
    fileName: fileName(document.title, document.subtitle),
    file: await toDocx(document),
    html: toHtml(document),
    text: toText(document),
  };
}
