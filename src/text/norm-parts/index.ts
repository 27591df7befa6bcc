import type { Bilingual } from "../language";
import { normParts as english } from "./en";
import { normParts as dutch, type NormPartsText } from "./nl";

export const normPartsTexts: Bilingual<NormPartsText> = { nl: dutch, en: english };
