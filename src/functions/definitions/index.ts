import type { FunctionDefinition } from "../definition";
import type { FunctionId } from "../function-id";
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

/** One definition for every function: a missing or misplaced one does not compile. */
const definitionOf: { readonly [Id in FunctionId]: FunctionDefinition<Id> } = {
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

/** All custom functions, in the order in which people meet them. */
export const definitions: readonly FunctionDefinition<FunctionId>[] = Object.values(definitionOf);
