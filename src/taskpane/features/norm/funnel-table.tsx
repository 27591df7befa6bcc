import { mergeClasses } from "@fluentui/react-components";
import { funnelStageIds, type FunnelRow } from "../../../domain/norm/funnel/regional-funnel";
import { plainNumber } from "../../../text/format/amounts";
import { wholePercentage } from "../../../text/norm-pane/words";
import { useLanguage, useText } from "../../language/language-context";
import { usePartStyles } from "./part";
import { normPartsTexts } from "../../../text/norm-parts";

const placed = funnelStageIds.indexOf("geplaatst");

/** Per gemeente: how many are in the register, how many are placed, and which part that is. */
export function FunnelTable({ rows }: { readonly rows: readonly FunnelRow[] }) {
  const styles = usePartStyles();
  const { funnel: text, quality } = useText(normPartsTexts);
  const { language } = useLanguage();
  return (
    <table className={styles.table}>
      <caption className={mergeClasses(styles.caption, styles.first)}>{text.municipalities}</caption>
      <thead>
        <tr>
          {[text.municipality, text.register, text.placed, text.share].map((heading, index) => (
            <th key={heading} scope="col" className={mergeClasses(styles.heading, index === 0 && styles.first)}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ municipality, stages }) => {
          const [first, last] = [stages?.[0], stages?.[placed]];
          return (
            <tr key={municipality}>
              <th scope="row" className={mergeClasses(styles.cell, styles.first)}>
                {municipality}
              </th>
              <td className={styles.cell}>{first ? plainNumber(first.count, language) : quality.none}</td>
              <td className={styles.cell}>{last ? plainNumber(last.count, language) : quality.none}</td>
              <td className={styles.cell}>{last ? wholePercentage(last.cumulative, language) : quality.none}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
