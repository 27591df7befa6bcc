import type { Bilingual } from "../language";
import { share as english } from "./en";
import { share as dutch, type ShareTexts } from "./nl";

export const shareTexts: Bilingual<ShareTexts> = { nl: dutch, en: english };
