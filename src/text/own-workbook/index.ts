import type { Bilingual } from "../language";
import { ownWorkbook as english } from "./en";
import { ownWorkbook as dutch, type OwnWorkbookTexts } from "./nl";

export const ownWorkbookTexts: Bilingual<OwnWorkbookTexts> = { nl: dutch, en: english };
