import type { FunctionId } from "../function-id";
import type { Compute } from "../result";
import { banen } from "./banen";
import { cofinanciering } from "./cofinanciering";
import { dagenPerWeek } from "./dagenperweek";
import { fte } from "./fte";
import { gemeenten } from "./gemeenten";
import { inwoners } from "./inwoners";
import { kosten } from "./kosten";
import { landelijkDoel } from "./landelijkdoel";
import { normGat } from "./normgat";
import { normPad } from "./normpad";
import { projectie } from "./projectie";
import { restant } from "./restant";
import { sluitcontrole } from "./sluitcontrole";
import { snijPunt } from "./snijpunt";
import { tempo } from "./tempo";
import { trechter } from "./trechter";
import { trechterNodig } from "./trechternodig";
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
