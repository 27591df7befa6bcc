import type { Bilingual } from "../language";
import { explain as english } from "./en";
import { explain as dutch, type ExplainTexts } from "./nl";

export const explainTexts: Bilingual<ExplainTexts> = { nl: dutch, en: english };
