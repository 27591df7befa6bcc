import { contributionKinds } from "../../../domain/plan/funding/funding-request";
import { gooiEnVechtstreek2017 as plan } from "../../../data/gooi-en-vechtstreek";
import type { SheetTexts } from "../../../text/sheets/nl";
import { cellAt } from "../../excel/area";
import { type PartAt, combine, part, stack } from "../../layout/part";
import type { SheetLayout, ValidationLayout } from "../../layout/sheet-layout";
import { columnOf } from "../../excel/formula";
import { type Column, type TableSpec, rowsAboveData, tablePart } from "../../layout/table-part";
import { sheet } from "../../layout/sheet";
import { sheetHead } from "../../layout/text-parts";
import { numberFormats } from "../../layout/styles";
import { names, tables } from "./names";
import { settingsPart } from "./settings-part";
import { publishedPart } from "./published-part";

interface ColumnRule {
  readonly column: number;
  readonly rule: ValidationLayout["rule"];
  /** Said when something else is typed. */
  readonly text: string;
}

/** A table with what may be typed in its columns. */
function inputPart(spec: TableSpec, rules: readonly ColumnRule[], title: string): PartAt {
  return (at) => {
    const areaOf = (column: number) => ({ ...cellAt(at, rowsAboveData, column), rows: spec.rows, columns: 1 });
    const validations = rules.map(({ column, rule, text }) => ({ area: areaOf(column), rule, message: { title, text } }));
    const table = tablePart(spec)(at);
    return combine([table, part(table.area, { validations })]);
  };
}

const input = (heading: string, content: Column["content"], numberFormat?: string, unit?: string): Column => ({
  heading,
  content,
  kind: "input",
  ...(numberFormat !== undefined && { numberFormat }),
  ...(unit !== undefined && { unit }),
});

function municipalities(texts: SheetTexts): PartAt {
  const { columns, units, sample, validation } = texts;
  const rows = plan.gemeenten;
  const dienstList: PartAt = (at) =>
    part({ ...at, rows: 1, columns: 1 }, { names: [{ name: names.dienstList, formula: `=${columnOf(tables.diensten, columns.dienst)}` }] });
  const table = inputPart(
    {
      table: tables.municipalities,
      caption: sample.input.municipalities,
      note: sample.input.municipalitiesNote,
      rows: rows.length,
      totalLabel: sample.input.total,
      columns: [
        input(
          columns.municipality,
          rows.map((row) => row["gemeente"] ?? null),
        ),
        input(
          columns.code,
          rows.map((row) => row["code"] ?? null),
        ),
        input(
          columns.dienst,
          rows.map((row) => row["uitvoeringsdienst"] ?? null),
        ),
        {
          ...input(
            columns.inhabitants,
            rows.map((row) => row["inwoners"] ?? null),
            numberFormats.whole,
            units.count,
          ),
          totalName: names.inhabitants,
        },
      ],
    },
    [
      { column: 2, rule: { kind: "list", source: `=${names.dienstList}` }, text: validation.dienst },
      { column: 3, rule: { kind: "wholeNumber", minimum: 0 }, text: validation.whole },
    ],
    validation.title,
  );
  return (at) => combine([table(at), dienstList(at)]);
}

function diensten({ columns, units, sample, validation }: SheetTexts): PartAt {
  const rows = plan.uitvoeringsdiensten;
  return inputPart(
    {
      table: tables.diensten,
      caption: sample.input.diensten,
      note: sample.input.dienstenNote,
      rows: rows.length,
      totalLabel: sample.input.total,
      columns: [
        input(
          columns.dienst,
          rows.map((row) => row["uitvoeringsdienst"] ?? null),
        ),
        input(
          columns.minimum,
          rows.map((row) => row["minimum"] ?? null),
          numberFormats.whole,
          units.hoursPerWeek,
        ),
        input(
          columns.maximum,
          rows.map((row) => row["maximum"] ?? null),
          numberFormats.whole,
          units.hoursPerWeek,
        ),
        {
          ...input(
            columns.hours,
            rows.map((row) => row["uren"] ?? null),
            numberFormats.whole,
            units.hoursPerWeek,
          ),
          totalName: names.hours,
        },
      ],
    },
    [1, 2, 3].map((column) => ({ column, rule: { kind: "decimal", minimum: 0 }, text: validation.number })),
    validation.title,
  );
}

function contributions({ columns, units, sample, validation }: SheetTexts): PartAt {
  const rows = plan.bijdragen;
  return inputPart(
    {
      table: tables.contributions,
      caption: sample.input.contributions,
      note: sample.input.contributionsNote,
      rows: rows.length,
      columns: [
        input(
          columns.party,
          rows.map((row) => row["partij"] ?? null),
        ),
        input(
          columns.kind,
          rows.map((row) => row["soort"] ?? null),
        ),
        input(
          columns.value,
          rows.map((row) => row["waarde"] ?? null),
          numberFormats.share,
          units.euroOrPercent,
        ),
        input(
          columns.roundTo,
          rows.map((row) => row["afrondenOp"] ?? null),
          numberFormats.whole,
          units.euro,
        ),
      ],
    },
    [{ column: 1, rule: { kind: "list", source: contributionKinds.join(",") }, text: validation.kind }],
    validation.title,
  );
}

/** Everything that people type; tables in two columns beside each other, so that each can grow. */
export function inputSheet(texts: SheetTexts, version: string): SheetLayout {
  const { sample } = texts;
  return sheet({
    name: sample.sheets.input,
    kind: "input",
    version,
    texts,
    columnWidths: [2, 22, 11, 20, 12, 4, 24, 21, 14, 30],
    parts: [
      sheetHead(sample.sheets.input, sample.input.subtitle, 9)({ row: 0, column: 1 }),
      stack({ row: 4, column: 1 }, 1, [municipalities(texts), diensten(texts)]),
      stack({ row: 4, column: 6 }, 1, [settingsPart(texts), contributions(texts), publishedPart(texts)]),
    ],
  });
}
