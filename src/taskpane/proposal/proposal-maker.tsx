import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Calculated } from "../../domain/compare/outcome-figures";
import type { PlanTables, Scenario } from "../../domain/plan/plan-tables";
import { Message } from "../function-page/message";
import { useLanguage } from "../language/language-context";
import { useProposalText } from "../language/proposal-text";
import { copyTable } from "../share/copy-table";
import { SheetMaker } from "../sheet-maker/sheet-maker";
import type { Stamp } from "../sheet-maker/use-stamp";
import type { Proposal } from "./make-proposal";
import { downloadsAreBlocked, saveFile } from "./save-file";

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
  const text = useProposalText();
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
