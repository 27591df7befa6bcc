import { reconcile } from "../../domain/audit/reconcile/reconcile";
import { apportion } from "../../domain/number/apportion/apportion";
import { apportionMethods } from "../../domain/number/apportion/apportion-request";
import { type Euros, euros, fraction, hours } from "../../domain/number/units";
import { divideCosts, remainderAfter } from "../../domain/plan/funding/cover-costs";
import { type Contribution, type KeyRow, type RemainderRequest, contributionKinds } from "../../domain/plan/funding/funding-request";
import { staffCosts } from "../../domain/plan/staffing/staff-costs";
import { finding as sentence } from "../../text/reconcile/nl";
import {
  type Cells,
  type PlaceOfIndex,
  checkColumns,
  filledRows,
  inCells,
  placeOf,
  placed,
  range,
  sameShape,
  shapedAs,
  single,
} from "../edge/cells";
import { invalidArgument } from "../edge/failure";
import { notNegative, notNegativeAt, numberAt, oneOrEach, optionalOneOrEach, optionalPositive } from "../edge/numbers";
import { choiceAt, nameAt, optionalChoice, textAt } from "../edge/text";
import type { Compute, Computed } from "../result";

/** Arguments of a function that splits something by weight, with the names under which people know the amount and the unit. */
interface SplitArguments {
  readonly names: { readonly amount: string; readonly unit: string };
  readonly amount: unknown;
  /** Which numbers an amount can be. */
  readonly readAmount: (cells: Cells, index: number) => number;
  readonly weights: unknown;
  readonly unit: unknown;
  readonly defaultUnit: number;
  readonly method: unknown;
  readonly minimum: unknown;
  readonly maximum: unknown;
}

/** Splits by weight; the parts have the shape of the weights. */
export function apportionCells({ names, defaultUnit, readAmount, ...given }: SplitArguments): Computed {
  const amount = single(names.amount, given.amount);
  const weights = range("gewichten", given.weights);
  const minimum = range("minimum", given.minimum);
  const maximum = range("maximum", given.maximum);
  const request = {
    amount: readAmount(amount, 0),
    weights: notNegative(weights),
    unit: optionalPositive(names.unit, given.unit) ?? defaultUnit,
    method: optionalChoice(single("methode", given.method), apportionMethods),
    minimum: optionalOneOrEach(minimum, weights),
    maximum: optionalOneOrEach(maximum, weights),
  };
  const places = {
    amountNotMultipleOfUnit: inCells(amount),
    amountTooPrecise: inCells(amount),
    minimumNotMultipleOfUnit: inCells(minimum),
    maximumNotMultipleOfUnit: inCells(maximum),
    minimumAboveMaximum: inCells(minimum),
  };
  return shapedAs(
    weights,
    placed(places, () => apportion(request)),
  );
}

interface ReadContributions {
  readonly contributions: readonly Contribution[];
  /** Where the rounding of a contribution stands. */
  readonly roundToPlace: PlaceOfIndex;
}

/** The contributions in rows [partij, soort, waarde, (afronden op)]; empty rows are skipped. */
function readContributions(value: unknown): ReadContributions {
  const cells = range("bijdragen", value);
  const starts = filledRows(cells);
  if (starts.length > 0) checkColumns(cells, "bijdragen", 3, 4);
  return {
    contributions: starts.map((start) => readContribution(cells, start)),
    roundToPlace: (index) => placeOf(cells, (starts[index] ?? 0) + 3),
  };
}

function readContribution(cells: Cells, start: number): Contribution {
  const party = nameAt(cells, start);
  const kind = choiceAt(cells, start + 1, contributionKinds);
  const value = notNegativeAt(cells, start + 2);
  const roundTo = readRoundTo(cells, start);
  if (kind === "vast") return { party, kind, amount: euros(value), roundTo };
  if (value > 1) throw invalidArgument("fractionAboveOne", { ...placeOf(cells, start + 2), value });
  return { party, kind, fraction: fraction(value), roundTo };
}

/** Undefined when the column or the cell is left out. */
function readRoundTo(cells: Cells, start: number): Euros | undefined {
  const given = cells.columns === 4 ? notNegativeAt(cells, start + 3) : 0;
  return given === 0 ? undefined : euros(given);
}

interface ReadCosts {
  readonly request: RemainderRequest;
  /** Where the values stand that the calculation can refuse. */
  readonly places: Record<"costsNotMultipleOfUnit" | "amountTooPrecise" | "roundToNotMultipleOfUnit", PlaceOfIndex>;
}

/** Costs with the contributions that cover them; a cent when no unit is given. */
function readCosts(costs: unknown, contributions: unknown, unit: unknown): ReadCosts {
  const amount = single("kosten", costs);
  const read = readContributions(contributions);
  return {
    request: {
      costs: euros(notNegativeAt(amount, 0)),
      contributions: read.contributions,
      unit: euros(optionalPositive("eenheid", unit) ?? 0.01),
    },
    places: { costsNotMultipleOfUnit: inCells(amount), amountTooPrecise: inCells(amount), roundToNotMultipleOfUnit: read.roundToPlace },
  };
}

/** The verdeelsleutel in rows [gemeente, gewicht]; empty rows are skipped. */
function readKey(value: unknown): KeyRow[] {
  const cells = range("sleutel", value);
  const starts = filledRows(cells);
  if (starts.length > 0) checkColumns(cells, "sleutel", 2, 2);
  return starts.map((start) => ({ municipality: nameAt(cells, start), weight: notNegativeAt(cells, start + 1) }));
}

export const verdeel: Compute = ([amount, weights, unit, method, minimum, maximum]) =>
  apportionCells({
    names: { amount: "bedrag", unit: "eenheid" },
    defaultUnit: 0.01,
    readAmount: numberAt,
    amount,
    weights,
    unit,
    method,
    minimum,
    maximum,
  });

export const cofinanciering: Compute = ([costs, contributions, key, unit]) => {
  const { request, places } = readCosts(costs, contributions, unit);
  const plan = placed(places, () => divideCosts({ ...request, key: readKey(key) }));
  return [
    ...plan.contributions.map(({ party, amount }) => [party, amount]),
    ...plan.shares.map(({ municipality, amount }) => [municipality, amount]),
  ];
};

export const restant: Compute = ([costs, contributions, unit]) => {
  const { request, places } = readCosts(costs, contributions, unit);
  return placed(places, () => remainderAfter(request));
};

export const sluitcontrole: Compute = ([namesGiven, amountsGiven, weightsGiven, totalGiven, unit]) => {
  const names = range("namen", namesGiven);
  const amounts = range("bedragen", amountsGiven);
  const weights = range("gewichten", weightsGiven);
  const total = single("totaal", totalGiven);
  sameShape(amounts, names);
  sameShape(weights, names);
  const request = {
    rows: names.values.map((_, index) => ({
      name: textAt(names, index),
      amount: euros(numberAt(amounts, index)),
      weight: notNegativeAt(weights, index),
    })),
    total: euros(numberAt(total, 0)),
    unit: euros(optionalPositive("eenheid", unit) ?? 1),
  };
  const rows = placed({ amountNotMultipleOfUnit: inCells(total), amountTooPrecise: inCells(total) }, () => reconcile(request));
  return rows.map(({ name, stated, recalculated, difference, closing, finding }) => [
    name,
    stated,
    recalculated,
    difference,
    closing,
    finding ? sentence(finding) : "",
  ]);
};

export const kosten: Compute = ([hoursPerWeek, weeks, rate]) => {
  const cells = range("urenPerWeek", hoursPerWeek);
  const hourlyRate = oneOrEach(range("uurtarief", rate), cells);
  const costs = placed({ costsTooLarge: inCells(cells) }, () =>
    staffCosts({
      hoursPerWeek: notNegative(cells).map(hours),
      weeks: oneOrEach(range("weken", weeks), cells),
      hourlyRate: typeof hourlyRate === "number" ? euros(hourlyRate) : hourlyRate.map(euros),
    }),
  );
  return shapedAs(cells, costs);
};
