import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { Day } from "../../../domain/time/day";
import { plainNumber } from "../../../text/format/amounts";
import { useLanguage, useText } from "../../language/language-context";
import { NormChartLegend, useLineStyles } from "./chart-legend";
import { scale, ticks, yearMarks } from "./chart-scale";
import { useWidth } from "../../components/use-width";
import { normPaneTexts } from "../../../text/norm-pane";

export interface NormChartPoint {
  readonly day: Day;
  readonly value: number;
}

export interface ChartRange extends NormChartPoint {
  readonly lower: number;
  readonly upper: number;
}

export interface NormChartProps {
  readonly realised: readonly NormChartPoint[];
  readonly norm: readonly NormChartPoint[];
  readonly projection: readonly ChartRange[];
  /** The projection with the measures; empty without measures. */
  readonly planned: readonly NormChartPoint[];
  /** What the picture shows, in a sentence or two. */
  readonly summary: string;
}

const useStyles = makeStyles({
  figure: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  caption: { ...typographyStyles.body1Strong },
  unit: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  picture: { display: "block", width: "100%", overflow: "visible" },
  label: {
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    fill: tokens.colorNeutralForeground2,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: "1px", "@media (forced-colors: active)": { stroke: "GrayText" } },
  baseline: { stroke: tokens.colorNeutralStroke1 },
});

const height = 180;
const margin = { top: 8, right: 16, bottom: 20 } as const;
/** Width of a character in a label, about; labels of the axis are digits and points. */
const characterWidth = 6.5;
const yearRoom = 38;
const initialWidth = 288;

/** Realised jobs, the norm and the projection with its band over time. Lines differ in form as well as in colour. */
export function NormChart({ realised, norm, projection, planned, summary }: NormChartProps) {
  const styles = useStyles();
  const lines = useLineStyles();
  const { chart: text } = useText(normPaneTexts);
  const { language } = useLanguage();
  const frame = useId();
  const [picture, width] = useWidth<SVGSVGElement>(initialWidth);
  const points = [...realised, ...norm, ...projection, ...planned];
  // The lines decide how high the picture is: a wide band runs out of it, instead of pressing them flat.
  const steps = ticks(
    points.map(({ value }) => value),
    4,
  );
  const days = points.map(({ day }) => day);
  const [first, last] = [Math.min(...days) as Day, Math.max(...days) as Day];
  const labels = steps.map((step) => plainNumber(step, language));
  const left = Math.max(...labels.map((label) => label.length)) * characterWidth + 8;
  const x = scale([first, last], [left, width - margin.right]);
  const y = scale([steps[0] ?? 0, steps.at(-1) ?? 1], [height - margin.bottom, margin.top]);
  const at = ({ day, value }: NormChartPoint) => `${x(day).toFixed(1)},${y(value).toFixed(1)}`;
  const line = (series: readonly NormChartPoint[]) => series.map(at).join(" ");
  const end = realised.at(-1);
  const onwards = (series: readonly NormChartPoint[]) => (end ? [end, ...series] : series);
  const band = [
    ...onwards(projection.map(({ day, upper }) => ({ day, value: upper }))),
    ...projection.map(({ day, lower }) => ({ day, value: lower })).reverse(),
  ];
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        {text.title} <span className={styles.unit}>{text.unit}</span>
      </figcaption>
      <svg ref={picture} className={styles.picture} height={height} role="img" aria-label={summary}>
        {steps.map((step, index) => (
          <g key={step}>
            <line
              className={mergeClasses(styles.grid, step === 0 && styles.baseline)}
              x1={left}
              x2={width - margin.right}
              y1={y(step)}
              y2={y(step)}
            />
            <text className={styles.label} x={left - 6} y={y(step) + 4} textAnchor="end">
              {labels[index]}
            </text>
          </g>
        ))}
        {yearMarks(first, last, Math.floor((width - left) / yearRoom)).map(({ year, day }) => (
          <text key={year} className={styles.label} x={x(day)} y={height - 4} textAnchor="middle">
            {year}
          </text>
        ))}
        <clipPath id={frame}>
          <rect x={left} y={0} width={Math.max(0, width - margin.right - left)} height={height - margin.bottom} />
        </clipPath>
        {projection.length > 0 && <polygon className={lines.band} points={line(band)} clipPath={`url(#${frame})`} />}
        <polyline className={lines.norm} points={line(norm)} />
        {projection.length > 0 && <polyline className={lines.projection} points={line(onwards(projection))} />}
        {planned.length > 0 && <polyline className={lines.planned} points={line(onwards(planned))} />}
        <polyline className={lines.realised} points={line(realised)} />
        {realised.map((one) => (
          <circle key={one.day} className={lines.point} cx={x(one.day)} cy={y(one.value)} r={2.5} />
        ))}
      </svg>
      <NormChartLegend
        shown={{ realised: realised.length > 0, norm: norm.length > 0, projection: projection.length > 0, planned: planned.length > 0 }}
      />
    </figure>
  );
}
