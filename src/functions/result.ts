import type { DomainFailure } from "../domain/failure/failure";

export type FunctionValue = string | number | boolean;

/** What a cell shows instead of a value: the error code and the sentence that explains it. */
export interface FunctionError {
  readonly error: "#VALUE!" | "#N/A";
  readonly message: string;
}

/** The outcome of a function: one value, or rows of cells; a cell can be in error by itself. */
export type FunctionResult = FunctionValue | FunctionError | readonly (readonly (FunctionValue | FunctionError)[])[];

/** What a computation gives, before failures have become sentences. */
export type Computed = FunctionValue | readonly (readonly (FunctionValue | DomainFailure)[])[];

/** A custom function without its texts: takes what stands in the cells, fails with a DomainFailure. */
export type Compute = (args: readonly unknown[]) => Computed | Promise<Computed>;
