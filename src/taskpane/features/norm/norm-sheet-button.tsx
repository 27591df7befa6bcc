import { makeNormSheet } from "../../../workbook/commands/make-norm-sheet";
import { useLanguage } from "../../language/language-context";
import { useNormReportTexts, useNormText } from "../../language/norm-text";
import { SheetMaker } from "../../components/sheet-maker";
import type { Stamp } from "../../components/use-stamp";
import { national, type ReadyNorm } from "./norm-context";

/** Makes the norm sheet with the measures that count, or makes it anew. */
export function NormSheetButton({ state: { tables, today, plan } }: { readonly state: ReadyNorm }) {
  const { sheet: text } = useNormText();
  const texts = useNormReportTexts();
  const { language } = useLanguage();
  const make = async (stamp: Stamp) => {
    const result = await makeNormSheet({ tables, today, options: { national }, rates: plan?.settings ?? null, texts, language, stamp });
    return result.kind === "made" ? result.sheet : null;
  };
  return <SheetMaker text={text} appearance="primary" make={make} notMade={text.problems} />;
}
