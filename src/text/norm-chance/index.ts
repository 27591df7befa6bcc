import type { Bilingual } from "../language";
import { normChance as english } from "./en";
import { normChance as dutch, type NormChanceText } from "./nl";

export const normChanceTexts: Bilingual<NormChanceText> = { nl: dutch, en: english };
