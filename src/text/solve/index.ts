import type { Bilingual } from "../language";
import { solve as english } from "./en";
import { solve as dutch, type SolveTexts } from "./nl";

export const solveTexts: Bilingual<SolveTexts> = { nl: dutch, en: english };
