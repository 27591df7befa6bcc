import type { Bilingual } from "../language";
import { normParts as english } from "./en";
import { normParts as dutch, type NormPartsTexts } from "./nl";

export const normPartsTexts: Bilingual<NormPartsTexts> = { nl: dutch, en: english };
