import type { Bilingual } from "../language";
import { compareNorm as englishCompareNorm, compare as englishCompare } from "./en";
import { compareNorm as dutchCompareNorm, type CompareNormTexts, compare as dutchCompare, type CompareTexts } from "./nl";

export const compareNormTexts: Bilingual<CompareNormTexts> = { nl: dutchCompareNorm, en: englishCompareNorm };
export const compareTexts: Bilingual<CompareTexts> = { nl: dutchCompare, en: englishCompare };
