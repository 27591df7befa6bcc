import type { Bilingual } from "../language";
import { normPane as english } from "./en";
import { normPane as dutch, type NormPaneText } from "./nl";

export const normPaneTexts: Bilingual<NormPaneText> = { nl: dutch, en: english };
