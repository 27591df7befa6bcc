import type { Bilingual } from "../language";
import { normPane as english } from "./en";
import { normPane as dutch, type NormPaneTexts } from "./nl";

export const normPaneTexts: Bilingual<NormPaneTexts> = { nl: dutch, en: english };
