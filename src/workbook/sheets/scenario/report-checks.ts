import { rowNameColumn } from "../../../domain/plan/input/plan-tables";
import { columnOf, plainText, quotedText } from "../../excel/formula";
import type { PartAt } from "../../layout/part";
import { linkCheckName } from "../../store/links/link-check";
import { checksPart, type Check } from "../../layout/checks";
import { bindingName } from "../../names/plan";
import { reportNames } from "./report-tables";
import { headingsOf, tableNames, type ScenarioSheetRequest } from "./scenario-context";
import { settingFigure } from "./settings-block";
import { isBounded } from "./shares-block";
import { yearFigure } from "./years-block";

const planTables = ["gemeenten", "uitvoeringsdiensten", "bijdragen", "kosten", "instellingen"] as const;

type NativeCheck = Pick<Check, "label" | "difference">;

/** Products of whole numbers are exact below this; within bounds twice the product is needed. */
const exactBelow = { free: "2^53", bounded: "2^52" };

const outcomesName = ({ prefix }: ScenarioSheetRequest): string => `${prefix}_Controles`;

/**
 * Checks in native formulas, each over all years and by another way than the calculation it guards. `columns`: how many the label takes.
 */
export function reportChecks(request: ScenarioSheetRequest, columns: number): PartAt {
  const checks = [...amountChecks(request), ...inputChecks(request)].map((one, index) => ({
    ...one,
    name: `${request.prefix}_Controle_${String(index + 1)}`,
  }));
  return checksPart(request.name, checks, columns, request.texts.common, { tolerance: "0", outcomesName: outcomesName(request) });
}

/** The expression for what changed in the input that sheets made before cannot follow: rows, years, choices. Zero when they can. */
export const untraceableChanges = (request: ScenarioSheetRequest): string =>
  inputChecks(request)
    .map(({ difference }) => `ABS(${difference.slice(1)})`)
    .join("+");

/** The expression that is true when every check closes. It names no table, which conditional formats do not allow. */
export function allChecksClose(request: ScenarioSheetRequest): string {
  const outcomes = outcomesName(request);
  return `COUNTIF(${outcomes},${quotedText(request.texts.common.checks.good)})=ROWS(${outcomes})`;
}

function amountChecks(request: ScenarioSheetRequest): NativeCheck[] {
  const { checks } = request.texts.scenario;
  const headings = headingsOf(request);
  const tables = tableNames(request.prefix);
  const sizes = (perYear: (year: number, index: number) => string) =>
    `=${request.result.years.map(({ year }, index) => perYear(year, index)).join("+")}` as const;
  const share = (year: number, heading: string) => columnOf(tables.shares(year), heading);
  const sum = (table: string, heading: string) => `SUM(${columnOf(table, heading)})`;
  const spent = (year: number) => `${sum(tables.hours(year), headings.costs)}+${sum(tables.otherCosts(year), headings.costs)}`;
  const paid = (year: number) => `${sum(tables.cover(year), headings.amount)}+SUM(${share(year, headings.amount)})`;
  const total = reportNames(request.prefix).total;
  const carriedByOutsiders = (year: number) =>
    `SUMPRODUCT((${share(year, headings.takesPart)}=0)*` +
    `(${share(year, headings.carriedInhabitants)}+${share(year, headings.carriedHours)}))`;
  const bounded = isBounded(request);
  const tooLarge = (year: number, index: number) =>
    `SUMPRODUCT(--(${yearFigure(request, index, "unitCount")}*` +
    `${share(year, headings.weight)}>${bounded ? exactBelow.bounded : exactBelow.free}))`;
  return [
    { label: checks.closes, difference: sizes((year) => `ABS(ROUND(${spent(year)}-(${paid(year)}),2))`) },
    {
      label: checks.sharesClose,
      difference: sizes(
        (year, index) => `ABS(ROUND(SUM(${share(year, headings.amount)})-${yearFigure(request, index, "municipalities")},2))`,
      ),
    },
    { label: checks.costLines, difference: `=ROUND(${total("Kosten")}-${total("Dekking")},2)` },
    { label: checks.carriers, difference: sizes(carriedByOutsiders) },
    { label: checks.precision, difference: sizes(tooLarge) },
    ...boundsCheck(request),
  ];
}

/** Amounts and hours outside their bounds: also when there is no room within them. */
function boundsCheck(request: ScenarioSheetRequest): NativeCheck[] {
  const headings = headingsOf(request);
  const tables = tableNames(request.prefix);
  const outside = (table: string, result: string, unit: string) => {
    const units = `ROUND(${columnOf(table, result)}/${unit},0)`;
    return `SUMPRODUCT((${units}<${columnOf(table, headings.lower)})+(${units}>${columnOf(table, headings.upper)}))`;
  };
  const found = request.result.years.flatMap(({ year }) => [
    ...(isBounded(request) ? [outside(tables.shares(year), headings.amount, settingFigure(request, "eenheid"))] : []),
    ...(request.plan.settings.hoursMode === "ingevoerd"
      ? []
      : [outside(tables.hours(year), request.texts.plan.headings.uitvoeringsdiensten.uren, settingFigure(request, "urenPerDag"))]),
  ]);
  return found.length ? [{ label: request.texts.scenario.checks.withinBounds, difference: `=${found.join("+")}` }] : [];
}

/** Rows that were added to the input, or choices that were made otherwise, after this sheet was made. */
function inputChecks(request: ScenarioSheetRequest): NativeCheck[] {
  const { checks } = request.texts.scenario;
  const { plan } = request;
  const missing = (table: "gemeenten" | "uitvoeringsdiensten" | "bijdragen" | "kosten", onSheet: number) =>
    `ABS(SUMPRODUCT(--(LEN(${bindingName(table, rowNameColumn[table])})>0))-${String(onSheet)})`;
  // Where the plan shows cells of the user, its own sheet says which rows or links it misses; without any there is no such name.
  const linkedTables = planTables.map((table) => `IFERROR(--(LEN(${linkCheckName(table)})>0),0)`);
  const { minimum, maximum } = request.texts.plan.headings.gemeenten;
  const municipality = (heading: string) => columnOf(tableNames(request.prefix).municipalities, heading);
  const otherwise = [
    `(${settingFigure(request, "aantalJaren")}<>${String(request.result.years.length)})`,
    `((${plainText(settingFigure(request, "urenBepalen"))}="ingevoerd")<>${plan.settings.hoursMode === "ingevoerd" ? "TRUE" : "FALSE"})`,
    ...(isBounded(request) ? [] : [`COUNT(${municipality(minimum)},${municipality(maximum)})`]),
    ...(request.population ? [] : [`(N(${settingFigure(request, "peiljaar")})<>0)`]),
  ];
  return [
    {
      label: checks.allRows,
      difference: `=${[missing("gemeenten", plan.municipalities.length), missing("uitvoeringsdiensten", plan.diensten.length), missing("bijdragen", plan.contributions.length), missing("kosten", plan.costLines.length), ...linkedTables].join("+")}`,
    },
    { label: checks.choices, difference: `=${otherwise.join("+")}` },
  ];
}
