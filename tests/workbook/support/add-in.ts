import { afterAll, beforeEach } from "vitest";
import { excelObjectModel } from "../../../src/host/excel/object-model";
import { openHeadless, type HeadlessHost } from "../../../src/host/node/open-headless";
import { normplan } from "../../../src/tools/host/normplan";
import type { ApiErrorCode } from "../../../src/host/rich-api/api-error";

/** A request that Excel refuses: whole, or from one of its actions on; `requests`: so many in a row; `lasting`: every later one too. */
export interface Refusal {
  readonly request: number;
  readonly action?: number;
  readonly code: ApiErrorCode;
  readonly requests?: number;
  readonly lasting?: boolean;
}

export interface AddIn {
  readonly headless: HeadlessHost;
  /** How many actions each request of the work has; after the last sync office.js sends one more, to let go of ranges. */
  actions(work: () => Promise<unknown>): Promise<number[]>;
  /** How many cells' values the work has Excel send. */
  cellsRead<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly cells: number }>;
  /** What the work throws when Excel refuses; undefined when it succeeds all the same. */
  refusing(refusal: Refusal, work: () => Promise<unknown>): Promise<unknown>;
}

/** office.js lets go of ranges in a request that it does not wait for; this one comes after it. */
async function quiet(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getCount();
    await context.sync();
  });
}

/** Cells in the values of a range, wherever these stand in an answer. */
function countCells(answer: unknown): number {
  if (typeof answer !== "object" || answer === null) return 0;
  return Object.entries(answer).reduce(
    (sum, [name, part]) => sum + (name === "Values" && Array.isArray(part) ? part.flat().length : countCells(part)),
    0,
  );
}

/** A new workbook with one empty sheet, Blad1, for every test, with the add-in's functions; Microsoft's client works on it. */
export function openAddIn(): AddIn {
  const headless = openHeadless({ makeModel: excelObjectModel, functions: normplan.functions("nl") });
  const { richApi } = headless.host;
  beforeEach(async () => {
    richApi.faults = {};
    headless.openWorkbook();
    await import("../../../src/functions/functions");
  });
  afterAll(() => headless.dispose());

  const actions: AddIn["actions"] = async (work) => {
    const seen: number[] = [];
    await quiet();
    richApi.faults = { beforeBatch: (batch) => void seen.push(batch.actions) };
    await work();
    await quiet();
    richApi.faults = {};
    return seen.slice(0, -1);
  };
  const cellsRead: AddIn["cellsRead"] = async (work) => {
    let cells = 0;
    const process = richApi.process.bind(richApi);
    richApi.process = async (body) => {
      const answer = await process(body);
      for (const { Value } of answer.Results ?? []) cells += countCells(Value);
      return answer;
    };
    try {
      return { result: await work(), cells };
    } finally {
      richApi.process = process;
    }
  };
  const refusing: AddIn["refusing"] = async ({ request, action, code, requests = 1, lasting = false }, work) => {
    await quiet();
    let first: number | undefined;
    const hit = (batch: number) => {
      first ??= batch;
      return batch - first >= request && (lasting || batch - first < request + requests);
    };
    richApi.faults =
      action === undefined
        ? { beforeBatch: ({ batch }) => (hit(batch) ? code : undefined) }
        : { beforeAction: (at) => (hit(at.batch) && at.action === action ? code : undefined) };
    try {
      await work();
      return undefined;
    } catch (thrown) {
      return thrown;
    } finally {
      richApi.faults = {};
    }
  };
  return { headless, refusing, actions, cellsRead };
}
