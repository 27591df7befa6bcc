import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import { formatEuros, signedEuros } from "../../../text/format/amounts";
import { useLanguage, useText } from "../../language/language-context";
import { compareTexts } from "../../../text/compare";

export interface BridgeBar {
  readonly label: string;
  /** null for the levels at the start and the end. */
  readonly effect: number | null;
  /** Level after the step. */
  readonly level: number;
}

const useStyles = makeStyles({
  figure: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0 },
  title: { ...typographyStyles.caption1Strong },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  words: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS, ...typographyStyles.caption1 },
  label: { minWidth: 0, overflowWrap: "anywhere" },
  amount: { ...typographyStyles.caption1Strong, whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  bar: { display: "block", width: "100%", height: "14px", forcedColorAdjust: "none", backgroundColor: "#FFFFFF" },
  legend: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

const dark = "#1B365D";
const accent = "#0F7C80";
const light = "#B9BEC7";
const wide = 1000;

/**
 * A waterfall: from the base's level, step by step, to the scenario's. What is added is striped, what goes is light: also in grey print.
 */
export function BridgeChart({
  title,
  bars,
  summary,
}: {
  readonly title: string;
  readonly bars: readonly BridgeBar[];
  readonly summary: string;
}) {
  const styles = useStyles();
  const text = useText(compareTexts);
  const { language } = useLanguage();
  const stripes = useId();
  const top = Math.max(1, ...bars.map((bar) => bar.level));
  const bottom = Math.min(0, ...bars.map((bar) => bar.level));
  const x = (amount: number) => ((amount - bottom) / (top - bottom)) * wide;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>{title}</figcaption>
      <div className={styles.list} role="img" aria-label={summary}>
        {bars.map(({ label, effect, level }, i) => {
          const [from, to] = effect === null ? [0, level] : [level - effect, level];
          const [left, right] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))];
          return (
            <div key={i}>
              <div className={styles.words}>
                <span className={styles.label}>{label}</span>
                <span className={styles.amount}>{effect === null ? formatEuros(level, language) : signedEuros(effect, language)}</span>
              </div>
              <svg className={styles.bar} viewBox={`0 0 ${String(wide)} 14`} preserveAspectRatio="none">
                <defs>
                  <pattern id={`${stripes}${String(i)}`} width="24" height="14" patternUnits="userSpaceOnUse" patternTransform="skewX(-30)">
                    <rect width="24" height="14" fill="#FFFFFF" />
                    <rect width="14" height="14" fill={accent} />
                  </pattern>
                </defs>
                <rect
                  x={left}
                  y="0.5"
                  width={Math.max(right - left, 3)}
                  height="13"
                  vectorEffect="non-scaling-stroke"
                  stroke={effect === null ? dark : effect > 0 ? accent : "#6B6B6B"}
                  fill={effect === null ? dark : effect > 0 ? `url(#${stripes}${String(i)})` : light}
                />
              </svg>
            </div>
          );
        })}
      </div>
      <p className={styles.legend}>{text.bridge.legend}</p>
    </figure>
  );
}
