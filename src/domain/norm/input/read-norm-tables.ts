import type { InputRow } from "../../table/cell";
import { hasContent } from "../../plan/input/read-plan";
import type { ProjectionMethod } from "../forecast/projection-request";
import type { Day } from "../../time/day";
import { euros, fraction, hours, jobs } from "../../number/units";
import { checkNormTables } from "./check-norm-tables";
import type { MunicipalFunnel } from "../funnel/regional-funnel";
import type { ScreeningTask } from "../screening/screening";
import type { Measure, NormData, Realisation, RegisterCount, YearNorm } from "./norm-data";
import type { NormProblem } from "./norm-problem";
import type { NormTables, ReadRow } from "./norm-tables";
import { readNormCell } from "./read-norm-cell";
import { normPartSchemas, normSettingSchemas, normTableIds, type Certainty, type NormPartId, type NormTableId } from "./schema";

/** What the tables say, and everything that is wrong with them. Rows with a problem are not in the data. */
export interface NormReading {
  readonly data: NormData;
  readonly problems: readonly NormProblem[];
}

/**
 * Reads the tables of the norm. Rows without any content are skipped: people leave room at the end of a table.
 * `today` tells what lies in the future: nobody can have counted that.
 */
export function readNormTables(tables: NormTables, today: Day): NormReading {
  const problems: NormProblem[] = [];
  const rows = Object.fromEntries(
    normTableIds.map((table) => [
      table,
      tables[table].flatMap((row, index) => (hasContent(row) ? readRow(table, row, index + 1, problems) : [])),
    ]),
  ) as Record<NormTableId, ReadRow[]>;
  problems.push(...checkNormTables(rows, today));
  const [settings] = readRow("uitgangspunten", tables.uitgangspunten ?? {}, 1, problems);
  const wrong = new Set(problems.map(({ table, row }) => `${table} ${String(row)}`));
  const sound = (table: NormTableId) => rows[table].filter(({ row }) => !wrong.has(`${table} ${String(row)}`)).map(({ cells }) => cells);
  return {
    data: {
      norms: sound("norm")
        .map(yearNormOf)
        .sort((a, b) => a.year - b.year),
      realisations: sound("realisatie")
        .map(realisationOf)
        .sort((a, b) => a.day - b.day),
      register: sound("doelgroep")
        .map(registerCountOf)
        .sort((a, b) => a.day - b.day),
      measures: sound("maatregelen").map(measureOf),
      funnel: sound("trechter").map(funnelOf),
      screening: sound("screening").map(screeningOf),
      // A problem stands for itself in the problems; nobody may calculate with the default then.
      method: (settings?.cells["methode"] ?? normSettingSchemas.methode.initial) as ProjectionMethod,
    },
    problems,
  };
}

function readRow(table: NormPartId, row: InputRow, position: number, problems: NormProblem[]): ReadRow[] {
  const before = problems.length;
  const cells = Object.entries(normPartSchemas[table]).map(([column, schema]) => {
    const reading = readNormCell(row[column], schema);
    if ("value" in reading) return [column, reading.value] as const;
    const { problem: key, expected, told } = { told: undefined, ...reading };
    problems.push({ key, table, row: position, column, value: told ?? row[column] ?? null, ...(expected !== undefined && { expected }) });
    return [column, null] as const;
  });
  return problems.length > before ? [] : [{ row: position, cells: Object.fromEntries(cells) }];
}

type Cells = ReadRow["cells"];

const numberIn = (cells: Cells, column: string): number => Number(cells[column] ?? 0);
const dayIn = (cells: Cells, column: string): Day => numberIn(cells, column) as Day;
const textIn = (cells: Cells, column: string): string | null => (typeof cells[column] === "string" ? cells[column] : null);
function optional<T>(cells: Cells, column: string, unit: (value: number) => T): T | null {
  const cell = cells[column];
  return typeof cell === "number" ? unit(cell) : null;
}

const yearNormOf = (cells: Cells): YearNorm => ({
  year: numberIn(cells, "jaar"),
  norm: jobs(numberIn(cells, "norm")),
  source: textIn(cells, "bron"),
});

const realisationOf = (cells: Cells): Realisation => ({
  day: dayIn(cells, "datum"),
  jobs: jobs(numberIn(cells, "banen")),
  earlier: optional(cells, "eerder", jobs),
});

function registerCountOf(cells: Cells): RegisterCount {
  const people = (column: string) => optional(cells, column, Number);
  return {
    day: dayIn(cells, "datum"),
    wajong: people("wajong"),
    participatiewet: people("participatiewet"),
    wsw: people("wsw"),
    other: people("overig"),
  };
}

function measureOf(cells: Cells): Measure {
  return {
    name: textIn(cells, "maatregel") ?? "",
    party: textIn(cells, "uitvoerder"),
    start: dayIn(cells, "van"),
    end: dayIn(cells, "totEnMet"),
    hoursPerWeek: optional(cells, "uren", hours),
    amount: optional(cells, "bedrag", euros),
    jobsPerQuarter: jobs(numberIn(cells, "banen")),
    rampUpQuarters: numberIn(cells, "aanloop"),
    // Blank means that every job stays, and that the estimate is neither good nor bad.
    retention: fraction(optional(cells, "behoud", Number) ?? 1),
    certainty: (textIn(cells, "zekerheid") ?? "middel") as Certainty,
    counts: cells["teltMee"] !== "nee",
  };
}

function funnelOf(cells: Cells): MunicipalFunnel {
  const count = (column: string) => optional(cells, column, Number);
  return {
    municipality: textIn(cells, "gemeente") ?? "",
    register: count("register"),
    transparant: count("transparant"),
    werkfit: count("werkfit"),
    geplaatst: count("geplaatst"),
    hoursPerWeek: optional(cells, "uren", hours),
    requestsMunicipal: count("aanvragenGemeente"),
    requestsInhabitants: count("aanvragenInwoners"),
    praktijkroute: count("praktijkroute"),
  };
}

const screeningOf = (cells: Cells): ScreeningTask => ({
  dienst: textIn(cells, "dienst") ?? "",
  caseload: numberIn(cells, "clienten"),
  minutesPerClient: numberIn(cells, "minuten"),
  shareEligible: numberIn(cells, "aandeel"),
  hoursPerWeek: numberIn(cells, "uren"),
  backlog: numberIn(cells, "profielen"),
  minutesPerProfile: numberIn(cells, "minutenProfiel"),
});
