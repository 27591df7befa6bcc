import type { NormFigures } from "../../../domain/norm/result/norm-result";
import { chanceOnSheet, normAbsenceSentence } from "../../../text/norm-report/result-words";
import { normBindingName } from "../../names/norm";
import { warningFormat } from "../../layout/outcome";
import { numberFormats, styles } from "../../layout/styles";
import { caption, line } from "../../layout/text-parts";
import { absolute, cellAt } from "../../excel/area";
import { formula, quotedText, type CellContent } from "../../excel/formula";
import { combine, part, stack, type PartAt } from "../../layout/part";
import { normChanged } from "./norm-changed";
import type { ScenarioSheetRequest } from "./scenario-context";

type Norm = NonNullable<ScenarioSheetRequest["norm"]>;

/**
 * What the region may expect of the norm under this scenario, or one sentence on why that is not known; nothing without tables of the norm.
 */
export function normBlock(request: ScenarioSheetRequest): PartAt[] {
  const { norm } = request;
  if (norm === null) return [];
  const texts = request.texts.scenario.norm;
  const { result } = norm;
  if (result.kind !== "figures")
    return [(at) => stack(at, 0, [caption(texts.captionWithoutYear), line(normAbsenceSentence(result, texts), styles.note)])];
  return [
    (at) =>
      stack(at, 0, [
        caption(texts.caption(result.year)),
        ...remarks(request, result).map((text) => line(text, styles.note)),
        whetherChanged(request, norm, result),
        figures(request, norm, result),
      ]),
  ];
}

/** What is no formula says when it was calculated and how. */
function remarks({ texts, stamp }: ScenarioSheetRequest, { year, expected, method, measures }: NormFigures): string[] {
  const { norm } = texts.scenario;
  const outside = measures?.outside ?? 0;
  return [
    norm.made(stamp.made, method),
    ...(measures ? [norm.period(year)] : []),
    ...(outside > 0 ? [norm.outside(Math.round(outside))] : []),
    ...(expected < 0 ? [norm.belowBaseline] : []),
  ];
}

/** Values do not follow the input: the sheet says so, and when it has happened. */
function whetherChanged({ texts }: ScenarioSheetRequest, { tables }: Norm, { method }: NormFigures): PartAt {
  const { again, changed } = texts.scenario.norm;
  const content = formula(`=IF(${normChanged(tables, method)},${quotedText(changed)},${quotedText(again)})`);
  return (at) => {
    const area = { ...at, rows: 1, columns: 3 };
    return combine([
      line(content, styles.note)(at),
      part(area, { conditionalFormats: [warningFormat(area, `${absolute(at)}=${quotedText(changed)}`)] }),
    ]);
  };
}

interface Row {
  readonly label: string;
  readonly content: CellContent;
  readonly numberFormat?: string;
}

/** Rows above each figure on which a formula leans. */
const place = { norm: 0, expected: 1, measureJobs: 4, costs: 5 } as const;

function figures({ texts }: ScenarioSheetRequest, norm: Norm, result: NormFigures): PartAt {
  const words = texts.scenario.norm;
  const { whole } = numberFormats;
  return (at) => {
    const figure = (row: number) => absolute(cellAt(at, row, 1));
    const { measures } = result;
    const orUnknown = (value: number | null): CellContent => value ?? words.unknown;
    const perJob = formula(
      `=IF(AND(ISNUMBER(${figure(place.costs)}),${figure(place.measureJobs)}>0),ROUND(${figure(place.costs)}/${figure(place.measureJobs)},2),${quotedText(words.unknown)})`,
    );
    const rows: Row[] = [
      { label: words.norm, content: linkedNorm(norm, result), numberFormat: whole },
      { label: measures ? words.expectedWithMeasures : words.expected, content: result.expected, numberFormat: whole },
      { label: words.gap, content: formula(`=${figure(place.norm)}-${figure(place.expected)}`), numberFormat: whole },
      { label: words.chance, content: chanceOnSheet(result.chance, words) },
      ...(measures
        ? [
            { label: words.measureJobs, content: measures.jobs, numberFormat: whole },
            { label: words.costs, content: orUnknown(measures.costs), numberFormat: whole },
            { label: words.municipalities, content: orUnknown(measures.municipalities), numberFormat: whole },
            { label: words.costPerJob, content: perJob, numberFormat: whole },
          ]
        : []),
    ];
    const area = { ...at, rows: rows.length, columns: 2 };
    return part(area, {
      blocks: [{ at, cells: rows.map(({ label, content }) => [label, content]) }],
      formats: [
        { area, format: styles.rows },
        { area: { ...cellAt(at, 0, 1), rows: rows.length, columns: 1 }, format: { ...styles.result, horizontal: "Right" } },
        ...rows.flatMap(({ numberFormat }, row) =>
          numberFormat === undefined ? [] : [{ area: { ...cellAt(at, row, 1), rows: 1, columns: 1 }, format: { numberFormat } }],
        ),
      ],
    });
  };
}

/** The norm as it stands in the input; a value when its year stands between two others, or was typed as text. */
function linkedNorm({ tables }: Norm, { year, norm }: NormFigures): CellContent {
  const linkable = tables.norm.some((row) => row["jaar"] === year && typeof row["norm"] === "number");
  return linkable
    ? formula(`=INDEX(${normBindingName("norm", "norm")},MATCH(${String(year)},${normBindingName("norm", "jaar")},0))`)
    : norm;
}
