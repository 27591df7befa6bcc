import type { Bilingual } from "../language";
import { planPane as english } from "./en";
import { planPane as dutch, type PlanPaneTexts } from "./nl";

export const planPaneTexts: Bilingual<PlanPaneTexts> = { nl: dutch, en: english };
