import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Calculated } from "../../../domain/plan/compare/outcome-figures";
import type { PlanTables, Scenario } from "../../../domain/plan/input/plan-tables";
import { Message } from "../../components/message";
import { SheetMaker } from "../../components/sheet-maker";
import type { Stamp } from "../../components/use-stamp";
import { useLanguage, useText } from "../../language/language-context";
import { copyTable } from "./copy-table";
import type { Proposal } from "./make-proposal";
import { proposalPaneTexts } from "../../../text/proposal-pane";

/** Excel for Mac and on tablets drops what a task pane wants to download, without an error that could be caught. */
export const downloadsAreBlocked = (): boolean => ["Mac", "iOS", "Android"].includes(String(Office.context?.platform));

/** Longer than any browser takes to start with a file. */
const minute = 60_000;

/** Offers a file as a download of the page. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), minute);
}

export interface ProposalMakerProps {
  /** null for the base. */
  readonly scenario: Scenario | null;
  readonly tables: PlanTables;
  readonly outcome: Calculated;
  /** null when the base cannot be calculated. */
  readonly base: Calculated | null;
}

/** Makes the proposal of a scenario: as a file where downloads are allowed, and always to be copied. */
export default function ProposalMaker(of: ProposalMakerProps) {
  const text = useText(proposalPaneTexts);
  const { language } = useLanguage();
  const [made, setMade] = useState<Proposal | null>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const blocked = downloadsAreBlocked();
  const make = async (stamp: Stamp) => {
    setCopied(null);
    setMade(null);
    const { makeProposal } = await import(/* webpackChunkName: "proposal" */ "./make-proposal");
    const proposal = await makeProposal({ ...of, language, stamp });
    if (!blocked) saveFile(proposal.file, proposal.fileName);
    setMade(proposal);
    return proposal.fileName;
  };
  return (
    <>
      <SheetMaker text={{ ...text, made: blocked ? () => text.notSaved : text.saved }} make={make} />
      {made && <Button onClick={() => void copyTable(made.html, made.text).then(setCopied)}>{text.copy}</Button>}
      {copied !== null && <Message intent={copied ? "success" : "error"}>{copied ? text.copied : text.notCopied}</Message>}
    </>
  );
}
