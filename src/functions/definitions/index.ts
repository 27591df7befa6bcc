import type { FunctionDefinition } from "../definition";
import type { FunctionId } from "../function-id";
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
};

/** All custom functions, in the order in which people meet them. */
export const definitions: readonly FunctionDefinition<FunctionId>[] = Object.values(definitionOf);
