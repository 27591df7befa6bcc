import type { Bilingual } from "../language";
import { planPane as english } from "./en";
import { planPane as dutch, type PlanPaneText } from "./nl";

export const planPaneTexts: Bilingual<PlanPaneText> = { nl: dutch, en: english };
