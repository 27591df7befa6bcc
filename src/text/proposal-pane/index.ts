import type { Bilingual } from "../language";
import { proposalPane as english } from "./en";
import { proposalPane as dutch, type ProposalPaneText } from "./nl";

export const proposalPaneTexts: Bilingual<ProposalPaneText> = { nl: dutch, en: english };
