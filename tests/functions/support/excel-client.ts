import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { runInThisContext } from "node:vm";

/** What the client reports about one call: the value, or the error code of its protocol with the message. */
export interface Answer {
  readonly ok: boolean;
  readonly value: unknown;
  readonly code: number | undefined;
}

interface Action {
  readonly Name: string;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

interface Request {
  readonly id: number;
  readonly message: { readonly body: string | { readonly Actions: readonly Action[] } };
}

const processQuery = 2;
const customFunctionMessage = { messageCategory: 1, messageType: 1000 };

/**
 * Microsoft's own Excel client in this process, with the least that Excel has to do around it to call a custom function:
 * take the results that the client sends.
 */
export class ExcelClient {
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private nextId = 1;
  private readonly bridge = {
    onMessageFromHost: null as ((text: string) => void) | null,
    sendMessageToHost: (text: string): void => {
      this.receive(JSON.parse(text) as Request);
    },
  };

  constructor() {
    installBrowserNames();
    Object.assign(globalThis, { _richApiNativeBridge: this.bridge });
    const file = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-win32-16.01.js");
    runInThisContext(readFileSync(file, "utf8"), { filename: file });
  }

  /** Calls a function as Excel does. */
  call(id: string, args: readonly unknown[]): Promise<Answer> {
    const invocation = this.nextId++;
    const answer = new Promise<Answer>((resolve) => this.waiting.set(invocation, resolve));
    this.send({ type: 3, message: { entries: [{ ...customFunctionMessage, targetId: "", message: [invocation, id, args, "Blad1!A1", 0, null] }] } });
    return answer;
  }

  private receive({ id, message }: Request): void {
    const body = typeof message.body === "string" ? (JSON.parse(message.body) as { Actions: readonly Action[] }) : message.body;
    for (const { Name, ArgumentInfo } of body.Actions) if (Name === "SetInvocationArrayResults") this.settle(ArgumentInfo?.Arguments?.[0]);
    queueMicrotask(() => this.send({ id, type: processQuery, message: { statusCode: 200, headers: {}, body: { Results: [] } } }));
  }

  private settle(results: unknown): void {
    for (const [invocation, ok, value, code] of results as [number, boolean, unknown, number | undefined][]) this.waiting.get(invocation)?.({ ok, value, code });
  }

  private send(message: unknown): void {
    this.bridge.onMessageFromHost?.(JSON.stringify(message));
  }
}

/** Names of a browser that the client looks for while it loads, and the registry that office.js makes before it. */
function installBrowserNames(): void {
  const nothing = () => undefined;
  const mappings: Record<string, unknown> = {};
  const association = { mappings, associate: (id: string, calculate: unknown) => (mappings[id.toUpperCase()] = calculate), onchange: nothing };
  const location = { href: "http://localhost/", hash: "", search: "", host: "localhost", protocol: "http:", origin: "http://localhost" };
  const names = {
    window: globalThis,
    self: globalThis,
    navigator: { userAgent: "Node" },
    location,
    document: { URL: location.href, getElementsByTagName: () => [], getElementById: () => null, addEventListener: nothing, cookie: "", documentElement: {} },
    addEventListener: nothing,
    removeEventListener: nothing,
    CustomFunctions: { _association: association, associate: association.associate },
  };
  for (const [name, value] of Object.entries(names)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
