import type { Bilingual } from "../language";
import { audit as english } from "./en";
import { audit as dutch, type AuditTexts } from "./nl";

export const auditTexts: Bilingual<AuditTexts> = { nl: dutch, en: english };
