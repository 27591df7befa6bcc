import { comparisonLayout, type ComparisonLayout } from "./comparison-layout";
import type { ComparisonSheetRequest } from "./comparison-request";
import type { InputColumn } from "./input-columns";

/** A request with all that is decided before anything gets its place. */

export interface PlacedRequest extends ComparisonSheetRequest {
  /** Start of the names of its tables. */
  readonly prefix: string;
  readonly layout: ComparisonLayout;
  readonly input: readonly InputColumn[];
  /** A scenario's number and name, by its place. */
  readonly numbered: (scenario: number) => string;
}
export function placedRequest(request: ComparisonSheetRequest, prefix: string, input: readonly InputColumn[]): PlacedRequest {
  const numbered = (scenario: number) => `${String(scenario + 1)}. ${request.scenarios[scenario]?.name ?? ""}`;
  return { ...request, prefix, input, layout: comparisonLayout(request), numbered };
}
/** First of the columns beside what is printed: cells that charts are drawn from, and the copy of the input. */

export const besidePaper = ({ layout }: PlacedRequest): number => layout.columns + 1;
