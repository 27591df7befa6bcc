import type { Bilingual } from "../language";
import { normChance as english } from "./en";
import { normChance as dutch, type NormChanceTexts } from "./nl";

export const normChanceTexts: Bilingual<NormChanceTexts> = { nl: dutch, en: english };
