import Decimal from "decimal.js";
import { unitsIn } from "../../number/apportion/apportion-request";
import type { Plan, PlanMunicipality } from "../plan";
import type { PlanProblem, PlanProblemKey } from "./problem";
import type { PlanTableId, SettingId } from "./schema";

/** What can only be judged with the whole plan in view: references between tables, double names, bounds, parts that make one. */
export function checkPlan(plan: Plan): readonly PlanProblem[] {
  return [
    ...duplicateNames(plan),
    ...plan.municipalities.flatMap((municipality) => checkMunicipality(municipality, plan)),
    ...plan.diensten
      .filter((one) => exceeds(one.minimum, one.maximum))
      .map((one) => problem("minimumAboveMaximum", "uitvoeringsdiensten", one.name, "minimum", one.minimum)),
    ...checkSettings(plan),
    ...checkMultiples(plan),
  ];
}

const problem = (
  key: PlanProblemKey,
  table: PlanTableId,
  row: string,
  column: string,
  value: PlanProblem["value"],
  expected?: string,
): PlanProblem => ({
  key,
  table,
  row,
  column,
  value,
  ...(expected !== undefined && { expected }),
});

const exceeds = (minimum: number | null, maximum: number | null) => minimum !== null && maximum !== null && minimum > maximum;

/** As the calculation compares names: one that is accepted here must be found there. */
const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** Names that stand twice in their table, each told once; known even where other cells of their rows are wrong. */
export function duplicateNames(plan: Plan): PlanProblem[] {
  const tables: [PlanTableId, string, readonly string[]][] = [
    ["gemeenten", "gemeente", plan.municipalities.map((one) => one.name)],
    ["uitvoeringsdiensten", "uitvoeringsdienst", plan.diensten.map((one) => one.name)],
    ["bijdragen", "partij", plan.contributions.map((one) => one.party)],
    ["kosten", "omschrijving", plan.costLines.map((one) => one.description)],
  ];
  return tables.flatMap(([table, column, names]) => {
    const times = new Map<string, number>();
    return names.flatMap((name) => {
      const time = (times.get(name.toLowerCase()) ?? 0) + 1;
      times.set(name.toLowerCase(), time);
      return time === 2 && name !== "" ? [problem("duplicateName", table, name, column, name)] : [];
    });
  });
}

function checkMunicipality(one: PlanMunicipality, plan: Plan): PlanProblem[] {
  const found: PlanProblem[] = [];
  const report = (key: PlanProblemKey, column: string, value: PlanProblem["value"]) =>
    found.push(problem(key, "gemeenten", one.name, column, value));
  if (!plan.diensten.some((dienst) => sameName(dienst.name, one.dienst))) report("unknownDienst", "uitvoeringsdienst", one.dienst);
  if (exceeds(one.from, one.until)) report("endsBeforeItStarts", "totEnMet", one.until);
  if (exceeds(one.minimum, one.maximum)) report("minimumAboveMaximum", "minimum", one.minimum);
  if (one.successor !== null) {
    if (!plan.municipalities.some((other) => sameName(other.name, one.successor ?? "")))
      report("unknownSuccessor", "gaatOpIn", one.successor);
    else if (one.until === null) report("successorWithoutYear", "totEnMet", null);
    else if (returnsToItself(one, plan)) report("successorCycle", "gaatOpIn", one.successor);
  }
  return found;
}

/** A gemeente cannot go up in one that goes up in itself. */
function returnsToItself(start: PlanMunicipality, plan: Plan): boolean {
  let at: PlanMunicipality | undefined = start;
  for (let step = 0; at && step <= plan.municipalities.length; step++) {
    const successor: string | null = at.successor;
    at = successor === null ? undefined : plan.municipalities.find((one) => sameName(one.name, successor));
  }
  return at !== undefined;
}

/** What is divided in whole units, or in whole days, can only be bounded and rounded in those. */
function checkMultiples({ settings, municipalities, diensten, contributions }: Plan): PlanProblem[] {
  const { unit, hoursPerDay, hoursMode, totalHours } = settings;
  const inUnits = (table: PlanTableId, row: string, column: string, value: number | null) =>
    value === null || unitsIn(value, unit) !== null ? [] : [problem("notMultiple", table, row, column, value, String(unit))];
  const inDays = (table: PlanTableId, row: string, column: string, value: number | null) =>
    value === null || unitsIn(value, hoursPerDay) !== null ? [] : [problem("notWholeDays", table, row, column, value, String(hoursPerDay))];
  return [
    ...municipalities.flatMap(({ name, minimum, maximum }) => [
      ...inUnits("gemeenten", name, "minimum", minimum),
      ...inUnits("gemeenten", name, "maximum", maximum),
    ]),
    ...contributions.flatMap(({ party, roundTo }) => inUnits("bijdragen", party, "afrondenOp", roundTo)),
    ...(hoursMode === "ingevoerd" ? [] : inDays("instellingen", "", "urenTotaal", totalHours)),
    ...(hoursMode === "ingevoerd" ? [] : diensten).flatMap(({ name, minimum, maximum }) => [
      ...inDays("uitvoeringsdiensten", name, "minimum", minimum),
      ...inDays("uitvoeringsdiensten", name, "maximum", maximum),
    ]),
  ];
}

function checkSettings({ settings, municipalities }: Plan): PlanProblem[] {
  const found: PlanProblem[] = [];
  const report = (key: PlanProblemKey, column: SettingId, value: number, expected?: string) =>
    found.push(problem(key, "instellingen", "", column, value, expected));
  const { key } = settings;
  const parts = Decimal.sum(key.inhabitants, key.hours, key.targetGroup, key.equal);
  if (!parts.equals(1)) report("keyIsNotOne", "sleutelInwoners", parts.toNumber());
  if (key.targetGroup > 0 && municipalities.every((one) => one.targetGroup === 0))
    report("keyPartIsEmpty", "sleutelDoelgroep", key.targetGroup);
  if (
    key.inhabitants > 0 &&
    settings.populationYear === null &&
    municipalities.length &&
    municipalities.every((one) => one.inhabitants === 0)
  )
    report("keyPartIsEmpty", "sleutelInwoners", key.inhabitants);
  if (!municipalities.length) found.push(problem("noMunicipalities", "gemeenten", "", "gemeente", null));
  return found;
}
