import type { Bilingual } from "../language";
import { pane as english } from "./en";
import { pane as dutch, type PaneTexts } from "./nl";

export const paneTexts: Bilingual<PaneTexts> = { nl: dutch, en: english };
