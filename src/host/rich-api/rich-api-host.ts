import { ApiError, type ApiErrorCode, type Faults } from "./api-error";
import { BatchInterpreter, errorInfo } from "./batch-interpreter";
import type { HostObject } from "./host-object";
import { TrackedObjects } from "./object-identity";
import { ActionType, EVENT_CATEGORY, ObjectPathType, type HostMessage, type RequestBody, type ResponseBody } from "./protocol";

/** Work of the workbook around a batch. */
export interface BatchHooks {
  /** Why no batch can be carried out at present. */
  refusal?(): ApiErrorCode | undefined;
  /** Before the first action; what follows until `endBatch` is one step for undo. */
  beginBatch(): void;
  /** After the last action or the refusal; a refusal of its own is answered as the batch's. */
  endBatch(): void;
  /** Before something that depends on calculation is read. */
  beforeRead(): Promise<void>;
}

/**
 * The other end of office.js: carries out request batches on an object model and knows nothing of what the model is about.
 * Batches are carried out one after another. Batches on services only overtake the others: a read may be waiting for the very results of
 * custom
 * functions that such a batch brings.
 */
export class RichApiHost {
  /** Set by tests to make requests fail. */
  faults: Faults = {};
  /** Hears of faults of the host itself. */
  onDefect: (error: unknown) => void = () => undefined;
  readonly services = new Map<string, HostObject>();
  readonly tracked = new TrackedObjects();
  private send: (messages: HostMessage[]) => void = () => undefined;
  private queue: Promise<unknown> = Promise.resolve();
  private batches = 0;

  constructor(
    private root: HostObject,
    private hooks: BatchHooks,
  ) {}

  /** Another workbook was opened: batches that follow go to it. */
  serve(root: HostObject, hooks: BatchHooks): void {
    this.root = root;
    this.hooks = hooks;
  }

  /** Where messages of the host's own accord go; the pane that connects last. */
  connect(send: (messages: HostMessage[]) => void): void {
    this.send = send;
  }

  /** The pane was closed; its references die with it. */
  disconnect(): void {
    this.send = () => undefined;
    this.tracked.clear();
  }

  post(messages: HostMessage[]): void {
    this.send(messages);
  }

  /** Fires an event in the pane. The arguments are what the client's own event class expects. */
  raise(messageType: number, targetId: string, args: unknown): void {
    this.post([{ messageCategory: EVENT_CATEGORY, messageType, targetId, message: JSON.stringify(args) }]);
  }

  /** Carries out one batch. Never rejects: what goes wrong is in the answer. */
  process(body: unknown): Promise<ResponseBody> {
    if (!isRequestBody(body)) return Promise.resolve({ Error: errorInfo(new ApiError("InvalidRequest")) });
    if (isForServices(body)) return this.interpret(body, undefined);
    const answer = this.queue.then(() => this.processInTurn(body)).catch((error: unknown) => this.defect(error));
    this.queue = answer;
    return answer;
  }

  private async processInTurn(body: RequestBody): Promise<ResponseBody> {
    const batch = this.batches++;
    const refusal = this.faults.beforeBatch?.({ batch, actions: body.Actions.length }) ?? this.hooks.refusal?.();
    if (refusal) return { Error: errorInfo(new ApiError(refusal), 0) };
    this.hooks.beginBatch();
    const answer = await this.interpret(body, batch);
    try {
      this.hooks.endBatch();
      return answer;
    } catch (error) {
      return answer.Error
        ? answer
        : { Error: errorInfo(error, body.Actions.length - 1), ProcessedResults: { Results: answer.Results ?? [] } };
    }
  }

  private defect(error: unknown): ResponseBody {
    this.onDefect(error);
    return { Error: errorInfo(error) };
  }

  private interpret(body: RequestBody, batch: number | undefined): Promise<ResponseBody> {
    const { root, services, tracked, hooks } = this;
    const interpreter = new BatchInterpreter(
      body,
      { root, services, tracked },
      {
        beforeRead: () => hooks.beforeRead(),
        beforeAction: (action, name) => {
          const refusal = batch === undefined ? undefined : this.faults.beforeAction?.({ batch, action, name });
          if (refusal) throw new ApiError(refusal);
        },
        onDefect: (error) => this.onDefect(error),
      },
    );
    return interpreter.run();
  }
}

function isRequestBody(body: unknown): body is RequestBody {
  if (typeof body !== "object" || body === null) return false;
  const { Actions, ObjectPaths } = body as Partial<RequestBody>;
  return Array.isArray(Actions) && typeof ObjectPaths === "object" && ObjectPaths !== null;
}

function isForServices(body: RequestBody): boolean {
  return body.Actions.some(
    (action) =>
      action.ActionType === ActionType.Method && body.ObjectPaths[action.ObjectPathId]?.ObjectPathType === ObjectPathType.NewObject,
  );
}
