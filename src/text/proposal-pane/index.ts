import type { Bilingual } from "../language";
import { proposalPane as english } from "./en";
import { proposalPane as dutch, type ProposalPaneTexts } from "./nl";

export const proposalPaneTexts: Bilingual<ProposalPaneTexts> = { nl: dutch, en: english };
