import type { FunctionId } from "../function-id";
import type { Compute } from "../result";
import { banen, dagenPerWeek, fte, uren } from "./hours";
import { cofinanciering, kosten, restant, sluitcontrole, verdeel } from "./cost-sharing";
import { gemeenten, inwoners } from "./population";
import { landelijkDoel, normGat, normPad, projectie, snijPunt, tempo } from "./norm";
import { trechter, trechterNodig } from "./funnel";

/** What every function computes: a missing one does not compile. */
export const computations: Readonly<Record<FunctionId, Compute>> = {
  VERDEEL: verdeel,
  COFINANCIERING: cofinanciering,
  RESTANT: restant,
  SLUITCONTROLE: sluitcontrole,
  KOSTEN: kosten,
  UREN: uren,
  FTE: fte,
  DAGENPERWEEK: dagenPerWeek,
  INWONERS: inwoners,
  GEMEENTEN: gemeenten,
  NORMPAD: normPad,
  NORMGAT: normGat,
  PROJECTIE: projectie,
  TEMPO: tempo,
  SNIJPUNT: snijPunt,
  BANEN: banen,
  LANDELIJKDOEL: landelijkDoel,
  TRECHTER: trechter,
  TRECHTERNODIG: trechterNodig,
};

export const functionIds = Object.keys(computations) as readonly FunctionId[];
