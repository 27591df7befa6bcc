import type { Bilingual } from "../language";
import { guide as english } from "./en";
import { guide as dutch, type GuideTexts } from "./nl";

export const guideTexts: Bilingual<GuideTexts> = { nl: dutch, en: english };
