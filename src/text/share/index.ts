import type { Bilingual } from "../language";
import { share as english } from "./en";
import { share as dutch, type ShareText } from "./nl";

export const shareTexts: Bilingual<ShareText> = { nl: dutch, en: english };
