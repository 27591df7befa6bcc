import type { Bilingual } from "../language";
import { audit as english } from "./en";
import { audit as dutch, type AuditText } from "./nl";

export const auditTexts: Bilingual<AuditText> = { nl: dutch, en: english };
