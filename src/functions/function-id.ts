/** Ids of the custom functions. An id is also the function's name in every language and never changes. */
export type FunctionId = "VERDEEL" | "COFINANCIERING" | "RESTANT" | "SLUITCONTROLE" | "KOSTEN" | "UREN" | "FTE" | "DAGENPERWEEK" | "INWONERS" | "GEMEENTEN";
