import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { runInThisContext } from "node:vm";
import type { ResultTuple } from "../host/custom-functions/function-result";
import { CustomFunctionsRuntime, RUNTIME_SERVICE } from "../host/custom-functions/runtime-service";
import { simulateOfficePage } from "../host/node/office-page";
import { HostObject } from "../host/rich-api/host-object";
import { NativeBridge } from "../host/rich-api/native-bridge";
import { RichApiHost } from "../host/rich-api/rich-api-host";

export interface ClientCall {
  readonly id: string;
  readonly args: readonly unknown[];
}

/** What the client reports about one call: the value, or its own code for the error with the sentence. */
export interface FunctionAnswer {
  readonly ok: boolean;
  readonly value: unknown;
  readonly code: unknown;
}

class NoWorkbook extends HostObject {}

/**
 * Microsoft's own Excel client in this process, with just enough of Excel around it to call custom functions: no workbook, no grid. One per
 * process.
 */
export class ExcelClient {
  private readonly waiting = new Map<number, (answer: FunctionAnswer) => void>();
  private readonly host: RichApiHost;
  private next = 1;

  constructor() {
    const nothing = () => undefined;
    this.host = new RichApiHost(new NoWorkbook(), { beginBatch: nothing, endBatch: nothing, beforeRead: () => Promise.resolve() });
    this.host.services.set(RUNTIME_SERVICE, new CustomFunctionsRuntime(nothing, (results) => this.settle(results)));
    simulateOfficePage(new NativeBridge(this.host), "nl-NL");
    const file = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-win32-16.01.js");
    runInThisContext(readFileSync(file, "utf8"), { filename: file });
  }

  /** Calls functions as Excel does for a sheet that is calculated: all in one message. */
  call(calls: readonly ClientCall[]): Promise<FunctionAnswer[]> {
    const first = this.next;
    this.next += calls.length;
    const answers = calls.map((_, index) => new Promise<FunctionAnswer>((resolve) => this.waiting.set(first + index, resolve)));
    this.host.post(
      calls.map(({ id, args }, index) => ({
        messageCategory: 1,
        messageType: 1000,
        targetId: "",
        message: [first + index, id, args, "Blad1!A1", 0, null],
      })),
    );
    return Promise.all(answers);
  }

  private settle(results: readonly ResultTuple[]): void {
    for (const [invocation, ok, value, code] of results) {
      this.waiting.get(invocation)?.({ ok, value, code });
      this.waiting.delete(invocation);
    }
  }
}
