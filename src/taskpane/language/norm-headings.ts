import { normPlan as english } from "../../text/en/norm-plan";
import type { Language } from "../../text/language";
import { normPlan as dutch } from "../../text/nl/norm-plan";
import type { NormPlanTexts } from "../../text/nl/norm-plan";

/** The words of the norm's tables, for who loads them apart from the pane: only a comparison sheet needs them. */
export const normHeadings: Readonly<Record<Language, NormPlanTexts>> = { nl: dutch, en: english };
