import fc from "fast-check";

/**
 * Properties are tested with the same cases every time, so that a commit that passed passes again. `npm run explore` (this mode) draws new
 * cases, and tells the seed of those that fail.
 */
if (import.meta.env.MODE !== "explore") fc.configureGlobal({ seed: 2017 });
