import { remainderAfter } from "../../domain/funding/remainder-after";
import { placed } from "../edge/placed";
import type { Compute } from "../result";
import { readCosts } from "./read-costs";

export const restant: Compute = ([costs, contributions, unit]) => {
  const { request, places } = readCosts(costs, contributions, unit);
  return placed(places, () => remainderAfter(request));
};
