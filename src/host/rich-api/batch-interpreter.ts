import { ApiError, apiNotFound } from "./api-error";
import { HostObject, memberName } from "./host-object";
import { callMethod, getProperty, setProperty } from "./members";
import { ObjectPaths, type PathRoots } from "./object-paths";
import { ActionType, type Action, type ActionResult, type ErrorInfo, type RequestBody, type ResponseBody } from "./protocol";
import { query, readsCalculated } from "./query";

/** What the interpreter asks of its surroundings. */
export interface InterpreterHooks {
  /** Awaited before something that depends on calculation is read. */
  beforeRead(): Promise<void>;
  beforeAction(index: number, name: string): void;
  /** Hears of what was thrown that is not Excel's own refusal: a defect of the host. */
  onDefect(error: unknown): void;
}

/** What methods and properties of a null object answer. */
const NULL_OBJECT = { _IsNull: true };

/** Carries out one batch. It stops at the first refusal; what was done before it stays done, as in Excel. */
export class BatchInterpreter {
  private readonly results: ActionResult[] = [];
  private readonly traceIds: number[] = [];
  private readonly paths: ObjectPaths;

  constructor(
    private readonly body: RequestBody,
    private readonly roots: PathRoots,
    private readonly hooks: InterpreterHooks,
  ) {
    this.paths = new ObjectPaths(body.ObjectPaths, roots);
  }

  async run(): Promise<ResponseBody> {
    const traces = (): object => (this.traceIds.length > 0 ? { TraceIds: this.traceIds } : {});
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        this.hooks.beforeAction(index, action.Name);
        this.results.push({ ActionId: action.Id, Value: await this.perform(action) });
      } catch (error) {
        if (!(error instanceof ApiError)) this.hooks.onDefect(error);
        return { Error: errorInfo(error, index, this.locate(action)), ...traces(), ProcessedResults: { Results: this.results } };
      }
    }
    return { Results: this.results, ...traces() };
  }

  private async perform(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) {
      this.traceIds.push(action.Id);
      return null;
    }
    const target = await this.paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return target && this.roots.tracked.identity(target);
      case ActionType.Query:
      case ActionType.QueryAsJson:
        return target && this.read(target, action);
      case ActionType.Method:
        return target ? this.invoke(target, action) : NULL_OBJECT;
      case ActionType.SetProperty:
        return target ? this.assign(target, action) : NULL_OBJECT;
      case ActionType.Update:
        return target ? update(target, action.ObjectState ?? {}) : NULL_OBJECT;
      default:
        throw apiNotFound(`action type ${ActionType[action.ActionType] ?? String(action.ActionType)}`);
    }
  }

  private async read(target: HostObject, action: Action): Promise<unknown> {
    const info = action.QueryInfo ?? {};
    if (readsCalculated(target, info)) await this.hooks.beforeRead();
    return query(target, info, (object) => this.roots.tracked.identity(object));
  }

  private async invoke(target: HostObject, action: Action): Promise<unknown> {
    if (action.Name === "_KeepReference") {
      this.roots.tracked.keep(target);
      return null;
    }
    const args = await this.paths.resolveArguments(action.ArgumentInfo);
    if (action.Name === "_RemoveReference") {
      this.roots.tracked.release(String(args[0]));
      return null;
    }
    const result = await callMethod(target, action.Name, args);
    return result instanceof HostObject ? this.roots.tracked.identity(result) : (result ?? null);
  }

  private async assign(target: HostObject, action: Action): Promise<null> {
    const [value] = await this.paths.resolveArguments(action.ArgumentInfo);
    setProperty(target, action.Name, value ?? null);
    return null;
  }

  /** The member an action is about, for errors that do not name one themselves. */
  private locate(action: Action): string | null {
    const target = this.paths.known(action.ObjectPathId);
    if (target) return action.Name ? memberName(target, action.Name) : target.constructor.name;
    const path = this.body.ObjectPaths[action.ObjectPathId];
    const parent = this.paths.known(path?.ParentObjectPathId);
    return parent && path ? memberName(parent, path.Name || "GetItem") : null;
  }
}

/** `object.update({...})`: nested objects are updated in turn. */
function update(target: HostObject, state: Readonly<Record<string, unknown>>): null {
  for (const [name, value] of Object.entries(state)) {
    const nested = typeof value === "object" && value !== null && !Array.isArray(value) ? getProperty(target, name) : undefined;
    if (nested instanceof HostObject) update(nested, Object.fromEntries(Object.entries(value as object)));
    else setProperty(target, name, value);
  }
  return null;
}

export function errorInfo(error: unknown, actionIndex?: number, location: string | null = null): ErrorInfo {
  const refusal = error instanceof ApiError ? error : defect(error);
  return {
    Code: refusal.code,
    Message: refusal.message,
    Location: refusal.location ?? location,
    HttpStatusCode: refusal.status,
    ...(actionIndex === undefined ? {} : { ActionIndex: actionIndex }),
  };
}

/** A fault of the host itself: Excel's sentence, followed by what went wrong, so that it can be fixed. */
function defect(error: unknown): ApiError {
  const { message } = new ApiError("GeneralException");
  return new ApiError(
    "GeneralException",
    undefined,
    `${message} [embedded host: ${error instanceof Error ? error.message : String(error)}]`,
  );
}
