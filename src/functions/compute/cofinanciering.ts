import { fundingPlan } from "../../domain/funding/funding-plan";
import { placed } from "../edge/placed";
import type { Compute } from "../result";
import { readCosts } from "./read-costs";
import { readKey } from "./read-key";

export const cofinanciering: Compute = ([costs, contributions, key, unit]) => {
  const { request, places } = readCosts(costs, contributions, unit);
  const plan = placed(places, () => fundingPlan({ ...request, key: readKey(key) }));
  return [
    ...plan.contributions.map(({ party, amount }) => [party, amount]),
    ...plan.shares.map(({ municipality, amount }) => [municipality, amount]),
  ];
};
