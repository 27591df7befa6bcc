import type { Bilingual } from "../language";
import { failureTexts as english } from "./en";
import type { FailureTexts } from "./failure-sentence";
import { failureTexts as dutch } from "./nl";

export const failureTexts: Bilingual<FailureTexts> = { nl: dutch, en: english };
