/** The value of a formula that is no more than a constant; undefined when it has to be calculated. */
export function evaluateConstant(formula: string): string | number | boolean | undefined {
  const text = formula.trim();
  if (/^"(?:[^"]|"")*"$/u.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?%?$/iu.test(text))
    return text.endsWith("%") ? Number(`${text.slice(0, -1)}e-2`) : Number(text);
  if (/^(?:true|false)$/iu.test(text)) return text.toLowerCase() === "true";
  return text.startsWith("#") ? text : undefined;
}
