import type { Language } from "../language";

const patterns: Record<Language, RegExp> = {
  nl: /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/,
  en: /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/,
};

/**
 * Reads a number as people type it: 1.250,50 in Dutch, 1,250.50 in English, with or without a euro or percent sign. A percent sign divides
 * by
 * a hundred. null when it is no number; nothing is guessed.
 */
export function readTypedNumber(typed: string, language: Language): number | null {
  const bare = typed.replace(/[\s\u00a0]/g, "").replace(/^€/, "");
  const percentage = bare.endsWith("%");
  const digits = percentage ? bare.slice(0, -1) : bare;
  if (!patterns[language].test(digits)) return null;
  const plain = language === "nl" ? digits.replaceAll(".", "").replace(",", ".") : digits.replaceAll(",", "");
  // Shifting the decimal point in the text keeps 0,7% exactly 0.007.
  return Number(percentage ? `${plain}e-2` : plain);
}
