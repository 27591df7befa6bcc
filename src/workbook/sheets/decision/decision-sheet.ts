import { serialOfDay } from "../../../domain/time/day";
import { cellAt } from "../../excel/area";
import { formula, quotedSentence, quotedText, type CellContent } from "../../excel/formula";
import { combine, part, stack, type PartAt } from "../../layout/part";
import type { SheetPart, SheetLayout } from "../../layout/sheet-layout";
import { contentRow, framedSheet, tabColors } from "../../layout/sheet";
import { sentenceFormats } from "../../layout/outcome";
import { styles } from "../../layout/styles";
import { caption } from "../../layout/text-parts";
import { calculationSheet } from "../scenario/calculation-sheet";
import { untraceableChanges } from "../scenario/report-checks";
import type { ScenarioSheetRequest } from "../scenario/scenario-context";
import { changesList } from "./changes-list";
import { comparedTable, type ComparedTable } from "./compared-table";
import { aboutName, decisionTables } from "../../names/trail";
import { figureRows } from "./figure-rows";
import { filledRows, inputRows } from "./filled-rows";
import { subjectCell } from "./link-trail";
import type { DecisionSheetRequest } from "./decision-request";

const untraceableName = (prefix: string): string => `${prefix}_Buiten_blad`;
const outcomesName = (prefix: string, what: keyof ReturnType<typeof decisionTables>): string => `${decisionTables(prefix)[what]}_Gewijzigd`;

const sentenceRow = 2;

/** What was decided, as values, beside what the workbook says now, as native formulas: the sheet itself says what changed since. */
export function decisionSheet(request: DecisionSheetRequest, name: string): SheetLayout {
  const { sheet } = request.texts.decision;
  const tables = comparedTables(request);
  const different = (outcomes: readonly string[]) => outcomes.map((one) => `COUNTIF(${one},${quotedText(sheet.different)})`).join("+");
  const any = `${different(tables.map(({ outcomes }) => outcomes))}>0`;
  return framedSheet(
    {
      name,
      title: sheet.title(request.name),
      subtitle: sheet.subtitle,
      tabColor: tabColors.output,
      columnWidths: [26, 28, 28, 16, 16, 13, 8],
      footer: request.texts.sheets.footer,
    },
    [
      sentence(request, different),
      stack({ row: contentRow + 1, column: 0 }, 1, [
        about(request),
        changesList(tables, any, request.texts.decision),
        ...tables.map((table) => comparedTable(table, request.texts.decision)),
      ]),
    ],
  );
}

/** The recalculation of the same scenario, which the figures of now come from. */
export function recalculationSheet(request: DecisionSheetRequest, name: string): SheetLayout {
  return { ...calculationSheet(calculationOf(request)), name };
}

/** The decision as the sheets of a scenario are made from. */
function calculationOf({ scenario, name, tables, outcome, population, prefix, texts, stamp }: DecisionSheetRequest): ScenarioSheetRequest {
  const scenarioTexts = { ...texts.scenario, calculationTitle: texts.decision.sheet.calculationTitle };
  return { scenario, name, tables, ...outcome, population, norm: null, prefix, texts: { ...texts, scenario: scenarioTexts }, stamp };
}

function comparedTables(request: DecisionSheetRequest): ComparedTable[] {
  const { sheet } = request.texts.decision;
  const { prefix } = request;
  const names = decisionTables(prefix);
  const plan: readonly [string, string, string] = [sheet.table, sheet.row, sheet.column];
  const outcomes = (what: keyof typeof names) => outcomesName(prefix, what);
  const sameText = (then: string, now: string) =>
    `IF(AND(ISTEXT(${then}),ISTEXT(${now})),NOT(EXACT(TRIM(${then}),TRIM(${now}))),${then}<>${now})`;
  return [
    {
      caption: sheet.figures,
      note: sheet.figuresNote,
      table: names.figures,
      headings: [sheet.kind, sheet.of, sheet.unit],
      outcomes: outcomes("figures"),
      before: [outcomes("inputs"), outcomes("filled")],
      rows: figureRows(request, calculationOf(request), untraceableName(prefix)),
      differs: (then, now) => `IF(ISNUMBER(${now}),ROUND(${then}-${now},6)<>0,TRUE)`,
      unknown: () => `${untraceableName(prefix)}<>0`,
    },
    {
      caption: sheet.input,
      note: sheet.inputNote,
      table: names.inputs,
      headings: plan,
      outcomes: outcomes("inputs"),
      before: [],
      rows: inputRows(request),
      differs: sameText,
    },
    {
      caption: sheet.filled,
      note: sheet.filledNote,
      table: names.filled,
      headings: plan,
      outcomes: outcomes("filled"),
      before: [outcomes("inputs")],
      rows: filledRows(request),
      differs: (then, now) => `${then}<>${now}`,
    },
  ];
}

/** What the decision is about, when it was taken and kept, and its fingerprint. */
function about(request: DecisionSheetRequest): PartAt {
  const { sheet } = request.texts.decision;
  const lines: readonly (readonly [string, CellContent, string?])[] = [
    [sheet.about.subject, subjectCell(request.heading, request.name, request.texts.decision)],
    [sheet.about.day, serialOfDay(request.day), "dd-mm-yyyy"],
    [sheet.about.made, sheet.madeWith(request.stamp.made, request.stamp.version)],
    [sheet.about.fingerprint, request.fingerprint],
    [sheet.about.untraceable, formula(`=${untraceableChanges(calculationOf(request))}`), "0"],
  ];
  return (at) => {
    const first = cellAt(at, 1, 0);
    const values = { ...cellAt(first, 0, 1), rows: lines.length, columns: 1 };
    const body = part(
      { ...first, rows: lines.length, columns: 2 },
      {
        blocks: [{ at: first, cells: lines.map(([label, content]) => [label, content]) }],
        formats: [
          { area: { ...first, rows: lines.length, columns: 1 }, format: { color: styles.subtitle.color } },
          { area: values, format: { horizontal: "Left" } },
          ...lines.flatMap(([, , numberFormat], row) =>
            numberFormat ? [{ area: { ...cellAt(values, row, 0), rows: 1, columns: 1 }, format: { numberFormat } }] : [],
          ),
        ],
        names: [
          { name: aboutName(request.prefix), area: values },
          { name: untraceableName(request.prefix), area: { ...cellAt(values, lines.length - 1, 0), rows: 1, columns: 1 } },
        ],
      },
    );
    return combine([caption(sheet.about.caption)(at), body]);
  };
}

/** One sentence below the title: nothing changed, or how much did. */
function sentence({ prefix, texts }: DecisionSheetRequest, different: (outcomes: readonly string[]) => string): SheetPart {
  const { sheet } = texts.decision;
  const area = { row: sentenceRow, column: 0, rows: 1, columns: 1 };
  const [inputs, figures] = [
    different([outcomesName(prefix, "inputs"), outcomesName(prefix, "filled")]),
    different([outcomesName(prefix, "figures")]),
  ];
  const untraceable = `${untraceableName(prefix)}<>0`;
  const wrong = `OR(${inputs}+${figures}>0,${untraceable})`;
  const said =
    `IF(${inputs}+${figures}>0,${quotedSentence(sheet.someDifferent, inputs, figures)},"")&IF(${untraceable},` +
    `${quotedText(sheet.untraceable)},"")`;
  return part(area, {
    blocks: [{ at: area, cells: [[formula(`=IF(${wrong},TRIM(${said}),${quotedText(sheet.allSame)})`)]] }],
    formats: [{ area, format: styles.result }],
    conditionalFormats: sentenceFormats(area, wrong),
  });
}
