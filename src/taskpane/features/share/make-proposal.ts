import { loadPopulation } from "../../../data/population";
import type { Calculated } from "../../../domain/plan/compare/outcome-figures";
import { decisionRecord } from "../../../domain/plan/decision/decision-record";
import { trailOf } from "../../../domain/plan/decision/trail";
import { trailState } from "../../../domain/plan/decision/trail-state";
import type { PlanTables, Scenario } from "../../../domain/plan/input/plan-tables";
import { fileName } from "../../../proposal/file-name";
import { proposalDocument } from "../../../proposal/proposal-document";
import { toDocx } from "../../../proposal/to-docx";
import { toHtml } from "../../../proposal/to-html";
import { toText } from "../../../proposal/to-text";
import { decision as englishDecision } from "../../../text/decision/en";
import { explain as englishExplain } from "../../../text/explain/en";
import { plan as englishPlan } from "../../../text/plan/en";
import { proposal as english } from "../../../text/proposal/en";
import type { Language } from "../../../text/language";
import { decision as dutchDecision } from "../../../text/decision/nl";
import { explain as dutchExplain } from "../../../text/explain/nl";
import { plan as dutchPlan } from "../../../text/plan/nl";
import { proposal as dutch } from "../../../text/proposal/nl";
import { readDecisions } from "../../../workbook/store/trail/read-decisions";
import { workbookName } from "../../../workbook/excel/workbook-name";
import type { Stamp } from "../../components/use-stamp";

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
