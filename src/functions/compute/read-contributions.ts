import { contributionKinds, type Contribution } from "../../domain/funding/funding-request";
import { euros, fraction, type Euros } from "../../domain/units";
import { placeOf, range, type Cells } from "../edge/cells";
import { invalidArgument } from "../edge/failure";
import { notNegativeAt } from "../edge/numbers";
import type { PlaceOfIndex } from "../edge/placed";
import { checkColumns, filledRows } from "../edge/rows";
import { choiceAt, nameAt } from "../edge/text";

interface ReadContributions {
  readonly contributions: readonly Contribution[];
  /** Where the rounding of a contribution stands. */
  readonly roundToPlace: PlaceOfIndex;
}

/** The contributions in rows [partij, soort, waarde, (afronden op)]; empty rows are skipped. */
export function readContributions(value: unknown): ReadContributions {
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
