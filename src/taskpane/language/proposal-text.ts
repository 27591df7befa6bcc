import { proposalPane as english } from "../../text/en/proposal-pane";
import { proposalPane as dutch, type ProposalPaneText } from "../../text/nl/proposal-pane";
import { useLanguage } from "./language-context";

/** The sentences for making a proposal in the language in use. */
export const useProposalText = (): ProposalPaneText => (useLanguage().language === "nl" ? dutch : english);
