import type { FailureTexts } from "../failure-texts";
import { apportionErrors } from "./apportion-errors";
import { argumentErrors } from "./argument-errors";
import { fundingErrors } from "./funding-errors";
import { normErrors } from "./norm-errors";
import { populationErrors } from "./population-errors";

/** Every failure as a Dutch sentence: what is wrong, where, and what to do. */
export const errors: FailureTexts = { ...argumentErrors, ...apportionErrors, ...fundingErrors, ...populationErrors, ...normErrors };
