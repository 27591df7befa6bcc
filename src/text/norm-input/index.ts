import type { Bilingual } from "../language";
import { normInput as english } from "./en";
import { normInput as dutch, type NormInputWords } from "./nl";

export const normInputTexts: Bilingual<NormInputWords> = { nl: dutch, en: english };
