import { errorInfo } from "./batch-interpreter";
import { HOST_MESSAGE, REQUEST_MESSAGE, RESPONSE_MESSAGE, type HostMessage } from "./protocol";
import type { RichApiHost } from "./rich-api-host";

interface Request {
  readonly id: number;
  readonly type: number;
  readonly message?: { readonly url?: string; readonly body?: unknown };
}

interface Response {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/**
 * What office.js looks for as `window._richApiNativeBridge` when it loads: it hands requests over as text and fills in `onMessageFromHost`.
 * Every request that has an id is answered, whatever is wrong with it, so that `context.sync()` never hangs.
 */
export class NativeBridge {
  onMessageFromHost: ((text: string) => void) | null = null;

  constructor(private host: RichApiHost) {
    this.serve(host);
  }

  /** Has another host answer from now on. */
  serve(host: RichApiHost): void {
    this.host = host;
    host.connect((messages) => this.post(messages));
  }

  readonly sendMessageToHost = (text: string): void => {
    const request = JSON.parse(text) as Request;
    if (request.type === REQUEST_MESSAGE) void this.respond(request);
  };

  private async respond(request: Request): Promise<void> {
    const message = await this.answer(request);
    this.onMessageFromHost?.(envelope(request.id, message));
  }

  private async answer({ message }: Request): Promise<Response> {
    if (!/^ProcessQuery/i.test(message?.url ?? "")) {
      return { statusCode: 404, headers: {}, body: { error: { code: "ApiNotFound", message: message?.url ?? "" } } };
    }
    return { statusCode: 200, headers: {}, body: await this.host.process(parseBody(message?.body)) };
  }

  private post(entries: HostMessage[]): void {
    this.onMessageFromHost?.(JSON.stringify({ type: HOST_MESSAGE, controlId: "", message: { entries } }));
  }
}

/** A value that JSON cannot hold is a fault of the object model; the client gets an error instead of waiting. */
function envelope(id: number, message: Response): string {
  try {
    return JSON.stringify({ id, type: RESPONSE_MESSAGE, message });
  } catch (error) {
    return JSON.stringify({ id, type: RESPONSE_MESSAGE, message: { ...message, body: { Error: errorInfo(error) } } });
  }
}

function parseBody(body: unknown): unknown {
  if (typeof body !== "string") return body;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
