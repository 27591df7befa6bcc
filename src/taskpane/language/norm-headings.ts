import { normPlan as english } from "../../text/norm-input/en";
import type { Language } from "../../text/language";
import { type NormPlanTexts, normPlan as dutch } from "../../text/norm-input/nl";

/** The words of the norm's tables, for who loads them apart from the pane: only a comparison sheet needs them. */
export const normHeadings: Readonly<Record<Language, NormPlanTexts>> = { nl: dutch, en: english };
