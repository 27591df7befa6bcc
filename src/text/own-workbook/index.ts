import type { Bilingual } from "../language";
import { ownWorkbook as english } from "./en";
import { ownWorkbook as dutch, type OwnWorkbookText } from "./nl";

export const ownWorkbookTexts: Bilingual<OwnWorkbookText> = { nl: dutch, en: english };
