/**
 * What "auto" worked out for earlier dates of a series, by the values up to then. Who projects the same series from one date after the
 * other hands it on, so that no date is worked out twice.
 */
export type ProjectionMemory = Map<string, readonly number[]>;
