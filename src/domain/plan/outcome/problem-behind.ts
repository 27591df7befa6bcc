import type { DomainFailure } from "../../failure/failure";
import { calculatePlan } from "./calculate-plan";
import { keyPartWeights, type KeyPart } from "../funding/key-weights";
import { participationIn } from "../staffing/participation";
import type { Plan } from "../plan";
import type { InputCell } from "../../table/cell";
import type { PlanProblem } from "../input/problem";
import type { PlanTableId, SettingId } from "../input/schema";
import { yearHours } from "../staffing/year-hours";

/**
 * Which cells of the plan make that it cannot be calculated, for a failure that speaks of products and recipients nobody typed;
 * null for one that says enough by itself.
 */
export function problemBehind(failure: DomainFailure, plan: Plan): PlanProblem | null {
  const { key, details } = failure;
  if (key === "municipalityNotInYear")
    return {
      ...cell("noGemeenteThen", "gemeenten", "gemeente", details["name"] ?? null),
      year: Number(details["year"]),
      expected: String(details["successor"] ?? ""),
    };
  if (key === "municipalityUnknown" || key === "municipalityAmbiguous" || key === "municipalityEnded")
    return unknownMunicipality(failure, plan);
  if (key === "populationYearUnknown")
    return {
      ...cell("noFigures", "instellingen", "peiljaar", Number(details["year"])),
      expected: `${String(details["firstYear"])}–${String(details["lastYear"])}`,
    };
  if (key === "amountTooPrecise") return tooManyDigits(plan);
  const year = failingYear(plan);
  const ofHours = fails(() => yearHours(plan, participationIn(year, plan.municipalities)));
  if (key === "boundsInfeasible") {
    const [amount, least, most] = [details["amount"], details["minimumSum"], details["maximumSum"]].map(Number);
    const tooLittle = Number(least) > Number(amount);
    if (ofHours)
      return {
        ...cell(tooLittle ? "hoursBelowMinima" : "hoursAboveMaxima", "instellingen", "urenTotaal", Number(amount)),
        year,
        expected: String(tooLittle ? least : most),
      };
    const bound = tooLittle
      ? cell("minimaTooHigh", "gemeenten", "minimum", Number(least))
      : cell("maximaTooLow", "gemeenten", "maximum", Number(most));
    return { ...bound, year, expected: String(amount) };
  }
  if (key !== "allWeightsZero" && key !== "keyAllZero") return null;
  if (ofHours) return { ...cell("hoursWithoutWeight", "instellingen", "urenBepalen", plan.settings.hoursMode), year };
  const part = weightlessPart(plan, year);
  return part && { ...cell("keyWithoutWeight", "instellingen", keyCells[part], plan.settings.key[part]), year };
}

const keyCells: Readonly<Record<KeyPart, SettingId>> = {
  inhabitants: "sleutelInwoners",
  hours: "sleutelUren",
  targetGroup: "sleutelDoelgroep",
  equal: "sleutelGelijk",
};

const cell = (key: PlanProblem["key"], table: PlanTableId, column: string, value: InputCell, row = ""): PlanProblem => ({
  key,
  table,
  row,
  column,
  value,
});

/** What was looked up is the code of the gemeente, or else its name. */
function unknownMunicipality({ key, details }: DomainFailure, { municipalities, settings }: Plan): PlanProblem | null {
  const sought = details["name"];
  const found = municipalities.find((one) => (one.code ?? one.name) === sought);
  if (!found) return null;
  const place =
    found.code === null
      ? cell("gemeenteUnknown", "gemeenten", "gemeente", found.name)
      : cell("gemeenteUnknown", "gemeenten", "code", found.code, found.name);
  if (key === "municipalityAmbiguous") return { ...place, key: "gemeenteAmbiguous", expected: String(details["candidates"]) };
  return key === "municipalityEnded" && settings.populationYear !== null
    ? { ...place, key: "noGemeenteThen", year: settings.populationYear, expected: String(details["successor"]) }
    : place;
}

function fails(calculate: () => unknown): boolean {
  try {
    calculate();
    return false;
  } catch {
    return true;
  }
}

/** The first year of the plan that cannot be calculated. */
function failingYear(plan: Plan): number {
  const { firstYear, years } = plan.settings;
  const before = Array.from({ length: years }, (_, index) => index).find((index) =>
    fails(() => calculatePlan({ ...plan, settings: { ...plan.settings, years: index + 1 } })),
  );
  return firstYear + (before ?? 0);
}

function weightlessPart(plan: Plan, year: number): KeyPart | null {
  const participation = participationIn(year, plan.municipalities);
  const hours = yearHours(plan, participation);
  const parts = Object.keys(keyCells) as KeyPart[];
  return (
    parts.find((part) => plan.settings.key[part] > 0 && keyPartWeights(part, plan, participation, hours).every((weight) => weight === 0)) ??
    null
  );
}

/** The largest number that makes costs is the one to doubt. */
function tooManyDigits({ settings, diensten, costLines }: Plan): PlanProblem {
  const found = [
    cell("tooManyDigits", "instellingen", "uurtarief", settings.hourlyRate),
    ...diensten.map((one) => cell("tooManyDigits", "uitvoeringsdiensten", "uren", one.hoursPerWeek, one.name)),
    ...costLines.map((one) => cell("tooManyDigits", "kosten", "bedrag", one.amount, one.description)),
  ];
  return found.reduce((largest, one) => (Number(one.value) > Number(largest.value) ? one : largest));
}
