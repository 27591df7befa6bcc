import type { Bilingual } from "../language";
import { normPlan as english } from "./en";
import { normPlan as dutch, type NormPlanTexts } from "./nl";

export const normInputTexts: Bilingual<NormPlanTexts> = { nl: dutch, en: english };
