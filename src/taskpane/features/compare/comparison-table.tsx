import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { NormComparison } from "../../../domain/norm/result/compare-norm";
import type { ComparisonRow } from "../../../domain/plan/compare/compare-scenarios";
import { formatEuros, plainNumber, signedEuros } from "../../../text/format/amounts";
import { useLanguage, useText } from "../../language/language-context";
import { Difference, useTableStyles } from "./difference";
import { NormGroup } from "./norm-group";
import { compareTexts } from "../../../text/compare";

const useStyles = makeStyles({
  scroll: { overflowX: "auto", marginInline: "-16px", paddingInline: "0 16px" },
  table: {
    borderCollapse: "separate",
    borderSpacing: 0,
    minWidth: "100%",
    ...typographyStyles.caption1,
    fontVariantNumeric: "tabular-nums",
  },
  corner: { zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  head: {
    ...typographyStyles.caption1Strong,
    padding: "4px 0 4px 8px",
    textAlign: "right",
    verticalAlign: "bottom",
    minWidth: "58px",
    maxWidth: "110px",
    overflowWrap: "break-word",
    borderBottom: `2px solid ${tokens.colorNeutralStroke1}`,
  },
});

interface ComparisonTableProps {
  readonly names: readonly string[];
  readonly rows: readonly ComparisonRow[];
  /** null: no rows about a norm. */
  readonly norm: NormComparison | null;
}

/** A column per scenario, the base first; under every amount the difference with the base, signed and coloured. */
export function ComparisonTable({ names, rows, norm }: ComparisonTableProps) {
  const styles = { ...useTableStyles(), ...useStyles() };
  const text = useText(compareTexts);
  const largest = names.map((_, s) =>
    Math.max(0, ...rows.filter((row) => row.kind === "gemeente").map((row) => Math.abs(row.scenarios[s]?.difference ?? 0))),
  );
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
        {norm && <NormGroup comparison={norm} columns={names.length + 2} />}
      </table>
    </div>
  );
}

function Row({ row, largest }: { readonly row: ComparisonRow; readonly largest: readonly number[] }) {
  const styles = useTableStyles();
  const text = useText(compareTexts);
  const { language } = useLanguage();
  const isHours = row.kind === "uren" || row.kind === "dienst";
  const isTotal = row.kind === "kosten" || row.kind === "samen" || row.kind === "uren";
  const label = row.kind === "kosten" || row.kind === "samen" || row.kind === "uren" ? text.figures[row.kind] : row.name;
  const value = (amount: number) => (isHours ? plainNumber(Math.round(amount * 100) / 100, language) : formatEuros(amount, language));
  const signed = (difference: number) =>
    isHours ? (difference > 0 ? "+" : "−") + value(Math.abs(difference)) : signedEuros(difference, language);
  return (
    <tr className={mergeClasses(isTotal && styles.total)}>
      <th scope="row" className={mergeClasses(styles.name, styles.ruled, isTotal && styles.total)}>
        {label}
      </th>
      <td className={mergeClasses(styles.cell, styles.ruled)}>{value(row.base)}</td>
      {row.scenarios.map((one, s) => (
        <td key={s} className={mergeClasses(styles.cell, styles.ruled)}>
          {value(one.value)}
          <Difference
            difference={one.difference}
            fraction={one.fraction}
            inWords={signed}
            charged={row.kind === "kosten" || row.kind === "samen" || row.kind === "gemeente"}
            highlighted={row.kind === "gemeente" && one.difference !== 0 && Math.abs(one.difference) === largest[s]}
          />
        </td>
      ))}
    </tr>
  );
}
