import { proposalPane as english } from "../../text/proposal-pane/en";
import { proposalPane as dutch, type ProposalPaneText } from "../../text/proposal-pane/nl";
import { useLanguage } from "./language-context";

/** The sentences for making a proposal in the language in use. */
export const useProposalText = (): ProposalPaneText => (useLanguage().language === "nl" ? dutch : english);
