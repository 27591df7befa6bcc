import type { Bilingual } from "../language";
import { functionsGuide as english } from "./en";
import { functionsGuide as dutch, type FunctionsGuideText } from "./nl";

export const guideTexts: Bilingual<FunctionsGuideText> = { nl: dutch, en: english };
