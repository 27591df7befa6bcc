import type { Bilingual } from "../language";
import { decision as english } from "./en";
import { decision as dutch, type DecisionTexts } from "./nl";

export const decisionTexts: Bilingual<DecisionTexts> = { nl: dutch, en: english };
