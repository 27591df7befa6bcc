import { makeNormSheet } from "../../../workbook/commands/make-norm-sheet";
import { useLanguage, useText } from "../../language/language-context";
import { SheetMaker } from "../../components/sheet-maker";
import type { Stamp } from "../../components/use-stamp";
import { national, type ReadyNorm } from "./norm-context";
import { normPaneTexts } from "../../../text/norm-pane";
import { normReportTexts } from "../../language/norm-sheet-texts";

/** Makes the norm sheet with the measures that count, or makes it anew. */
export function NormSheetButton({ state: { tables, today, plan } }: { readonly state: ReadyNorm }) {
  const { sheet: text } = useText(normPaneTexts);
  const texts = useText(normReportTexts);
  const { language } = useLanguage();
  const make = async (stamp: Stamp) => {
    const result = await makeNormSheet({ tables, today, options: { national }, rates: plan?.settings ?? null, texts, language, stamp });
    return result.kind === "made" ? result.sheet : null;
  };
  return <SheetMaker text={text} appearance="primary" make={make} notMade={text.problems} />;
}
