import type { Bilingual } from "../language";
import { pane as english } from "./en";
import { pane as dutch, type PaneText } from "./nl";

export const paneTexts: Bilingual<PaneText> = { nl: dutch, en: english };
