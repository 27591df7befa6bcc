import { HostObject } from "../rich-api/host-object";
import type { ResultTuple } from "./function-result";

export const RUNTIME_SERVICE = "Microsoft.ExcelServices.CustomFunctions";

/** Numbers of features of the custom functions runtime: 2 sends results every 200 instead of 500 ms, 4 keeps that from growing. */
const ENABLED_FEATURES: readonly number[] = [2, 4];

/** The service through which office.js says that functions can be called and hands over their results. */
export class CustomFunctionsRuntime extends HostObject {
  constructor(
    private readonly onReady: () => void,
    private readonly onResults: (results: readonly ResultTuple[]) => void,
  ) {
    super();
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.onReady();
  }

  _GetEnabledFeatures(): readonly number[] {
    return ENABLED_FEATURES;
  }

  SetInvocationArrayResults(results: readonly ResultTuple[]): void {
    this.onResults(results);
  }
}
