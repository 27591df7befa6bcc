import type { FunctionId } from "../function-id";
import type { Compute } from "../result";
import { cofinanciering } from "./cofinanciering";
import { dagenPerWeek } from "./dagenperweek";
import { fte } from "./fte";
import { gemeenten } from "./gemeenten";
import { inwoners } from "./inwoners";
import { kosten } from "./kosten";
import { restant } from "./restant";
import { sluitcontrole } from "./sluitcontrole";
import { uren } from "./uren";
import { verdeel } from "./verdeel";

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
};

export const functionIds = Object.keys(computations) as readonly FunctionId[];
