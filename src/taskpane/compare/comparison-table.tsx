import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ComparedFigure, ComparisonRow } from "../../domain/compare/compare-scenarios";
import { euros, percentage, plainNumber, signedEuros } from "../../text/amounts";
import { useCompareText } from "../language/compare-text";
import { useLanguage } from "../language/language-context";

const useStyles = makeStyles({
  scroll: { overflowX: "auto", marginInline: "-16px", paddingInline: "16px" },
  table: { borderCollapse: "separate", borderSpacing: 0, minWidth: "100%", ...typographyStyles.caption1, fontVariantNumeric: "tabular-nums" },
  corner: { zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  head: { ...typographyStyles.caption1Strong, padding: "4px 0 4px 12px", textAlign: "right", verticalAlign: "bottom", minWidth: "76px", maxWidth: "110px", overflowWrap: "anywhere", borderBottom: `2px solid ${tokens.colorNeutralStroke1}` },
  name: { position: "sticky", left: "-16px", padding: "4px 4px 4px 16px", fontWeight: tokens.fontWeightRegular, textAlign: "left", verticalAlign: "top", minWidth: "84px", maxWidth: "108px", overflowWrap: "break-word", hyphens: "auto", backgroundColor: tokens.colorNeutralBackground1 },
  cell: { padding: "4px 0 4px 12px", textAlign: "right", verticalAlign: "top", whiteSpace: "nowrap" },
  ruled: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  group: { ...typographyStyles.caption1Strong, padding: "12px 0 2px", textAlign: "left", color: tokens.colorBrandForeground1 },
  total: { fontWeight: tokens.fontWeightSemibold },
  difference: { display: "block", color: tokens.colorNeutralForeground2 },
  more: { color: tokens.colorStatusDangerForeground1 },
  less: { color: tokens.colorStatusSuccessForeground1 },
  largest: { fontWeight: tokens.fontWeightBold },
});

interface ComparisonTableProps {
  readonly names: readonly string[];
  readonly rows: readonly ComparisonRow[];
}

/** A column per scenario, the base first; under every amount the difference with the base, signed and coloured. */
export function ComparisonTable({ names, rows }: ComparisonTableProps) {
  const styles = useStyles();
  const text = useCompareText();
  const largest = names.map((_, s) => Math.max(0, ...rows.filter((row) => row.kind === "gemeente").map((row) => Math.abs(row.scenarios[s]?.difference ?? 0))));
  const groups: readonly (readonly [string, readonly ComparisonRow[]])[] = [
    [text.groups.cover, rows.filter((row) => row.kind === "kosten" || row.kind === "bijdrage" || row.kind === "samen")],
    [text.groups.gemeente, rows.filter((row) => row.kind === "gemeente")],
    [text.groups.dienst, rows.filter((row) => row.kind === "uren" || row.kind === "dienst")],
  ];
  return (
    <div className={styles.scroll} role="region" aria-label={text.tableLabel} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td className={mergeClasses(styles.name, styles.corner)} />
            {[text.base, ...names].map((name, i) => (
              <th key={i} scope="col" className={styles.head}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(([title, members]) => (
          <tbody key={title}>
            <tr>
              <th scope="rowgroup" colSpan={names.length + 2} className={styles.group}>
                {title}
              </th>
            </tr>
            {members.map((row) => (
              <Row key={`${row.kind}|${row.name}`} row={row} largest={largest} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Row({ row, largest }: { readonly row: ComparisonRow; readonly largest: readonly number[] }) {
  const styles = useStyles();
  const text = useCompareText();
  const { language } = useLanguage();
  const isHours = row.kind === "uren" || row.kind === "dienst";
  const isTotal = row.kind === "kosten" || row.kind === "samen" || row.kind === "uren";
  const label = row.kind === "kosten" || row.kind === "samen" || row.kind === "uren" ? text.figures[row.kind] : row.name;
  const value = (amount: number) => (isHours ? plainNumber(Math.round(amount * 100) / 100, language) : euros(amount, language));
  return (
    <tr className={mergeClasses(isTotal && styles.total)}>
      <th scope="row" className={mergeClasses(styles.name, styles.ruled, isTotal && styles.total)}>
        {label}
      </th>
      <td className={mergeClasses(styles.cell, styles.ruled)}>{value(row.base)}</td>
      {row.scenarios.map((one, s) => (
        <td key={s} className={mergeClasses(styles.cell, styles.ruled)}>
          {value(one.value)}
          <Difference figure={one} isHours={isHours} charged={row.kind === "kosten" || row.kind === "samen" || row.kind === "gemeente"} highlighted={row.kind === "gemeente" && one.difference !== 0 && Math.abs(one.difference) === largest[s]} />
        </td>
      ))}
    </tr>
  );
}

/** `charged`: an amount that the gemeenten would rather see fall; what others contribute has no such colour. */
function Difference({ figure: { difference, fraction }, isHours, charged, highlighted }: { readonly figure: ComparedFigure; readonly isHours: boolean; readonly charged: boolean; readonly highlighted: boolean }) {
  const styles = useStyles();
  const text = useCompareText();
  const { language } = useLanguage();
  if (difference === 0) return <span className={styles.difference}>{text.equal}</span>;
  const sign = difference > 0 ? "+" : "−";
  const amount = isHours ? sign + plainNumber(Math.round(Math.abs(difference) * 100) / 100, language) : signedEuros(difference, language);
  return (
    <>
      <span className={mergeClasses(styles.difference, charged && (difference > 0 ? styles.more : styles.less), highlighted && styles.largest)}>{amount}</span>
      {fraction !== null && <span className={styles.difference}>{sign + percentage(Math.round(Math.abs(fraction) * 1000) / 1000, language)}</span>}
    </>
  );
}
