import { describe, expect, it } from "vitest";
import { ApiError } from "../../../src/host/rich-api/api-error";
import { HostObject } from "../../../src/host/rich-api/host-object";
import { NativeBridge } from "../../../src/host/rich-api/native-bridge";
import { RichApiHost } from "../../../src/host/rich-api/rich-api-host";

class Part extends HostObject {
  private size = 1;
  get Size() {
    return this.size;
  }
  get Kind() {
    return "deel";
  }
  set Size(size: number) {
    this.size = size;
  }
}

class Parts extends HostObject {
  private readonly parts = [new Part(), new Part()];
  override _Items() {
    return this.parts;
  }
  get Count() {
    return this.parts.length;
  }
}

class Root extends HostObject {
  private readonly part = new Part();
  private title = "";
  get Number() {
    return 1;
  }
  get Part() {
    return this.part;
  }
  get Parts() {
    return new Parts();
  }
  get Title() {
    return this.title;
  }
  set Title(title: string) {
    this.title = title;
  }
  get Endless() {
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    return circle;
  }
  Fail() {
    throw new ApiError("Conflict");
  }
}

class Service extends HostObject {
  Ask() {
    return "antwoord";
  }
}

const idle = { beginBatch: () => undefined, endBatch: () => undefined, beforeRead: () => Promise.resolve() };
const host = new RichApiHost(new Root(), idle);
host.services.set("Some.Service", new Service());
const bridge = new NativeBridge(host);
const answers = new Map<number, (answer: Answer) => void>();
bridge.onMessageFromHost = (text) => {
  const { id, message } = JSON.parse(text) as { id: number; message: Answer };
  answers.get(id)?.(message);
};

interface Answer {
  readonly statusCode: number;
  readonly body: Record<string, unknown>;
}

/** Sends a message as office.js does and waits for the answer. */
function ask(message: unknown): Promise<Answer> {
  const id = answers.size + 1;
  return new Promise((resolve) => {
    answers.set(id, resolve);
    bridge.sendMessageToHost(JSON.stringify({ id, type: 1, message }));
  });
}

const batch = (Actions: unknown[], ObjectPaths: object = {}) => ({ url: "ProcessQuery", body: { Actions, ObjectPaths } });
const root = { 1: { Id: 1, ObjectPathType: 1, Name: "" } };

describe("the bridge answers", () => {
  it("a request for something else than a batch with 404", async () => {
    expect(await ask({ url: "GetSomething" })).toMatchObject({ statusCode: 404, body: { error: { code: "ApiNotFound" } } });
    expect(await ask(undefined)).toMatchObject({ statusCode: 404 });
  });

  it("a body that is not a batch with InvalidRequest", async () => {
    for (const body of [undefined, null, 1, "no json", "[]", {}, { Actions: 1, ObjectPaths: {} }, { Actions: [] }]) {
      expect(await ask({ url: "ProcessQuery", body })).toMatchObject({ statusCode: 200, body: { Error: { Code: "InvalidRequest" } } });
    }
  });

  it("a batch written as text like one that is not", async () => {
    const body = JSON.stringify(batch([{ Id: 2, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: ["number"] } }], root).body);
    expect(await ask({ url: "ProcessQuery", body })).toEqual({
      statusCode: 200,
      headers: {},
      body: { Results: [{ ActionId: 2, Value: { Number: 1 } }] },
    });
  });

  it("actions and paths that it does not know, naming them", async () => {
    const refusals = [
      batch([{ Id: 2, ActionType: 6, Name: "", ObjectPathId: 1 }], root),
      batch([{ Id: 2, ActionType: 99, Name: "", ObjectPathId: 1 }], root),
      batch([{ Id: 2, ActionType: 1, Name: "", ObjectPathId: 5 }], { 5: { Id: 5, ObjectPathType: 42, Name: "" } }),
      batch([{ Id: 2, ActionType: 1, Name: "", ObjectPathId: 5 }], { 5: { Id: 5, ObjectPathType: 2, Name: "No.Service" } }),
    ];
    const messages = await Promise.all(
      refusals.map(async (message) => ((await ask(message)).body["Error"] as { Message: string }).Message),
    );
    expect(messages.map((text) => text.replace(/^embedded host: /, ""))).toEqual([
      "action type RecursiveQuery is not implemented",
      "action type 99 is not implemented",
      "object path type 42 is not implemented",
      "service No.Service is not implemented",
    ]);
  });

  it("a path that is not in the batch with InvalidRequest, and a reference that was let go with InvalidReference", async () => {
    expect(await ask(batch([{ Id: 2, ActionType: 1, Name: "", ObjectPathId: 9 }], root))).toMatchObject({
      body: { Error: { Code: "InvalidRequest", ActionIndex: 0 } },
    });
    const gone = { 5: { Id: 5, ObjectPathType: 6, Name: "{ref-9}" } };
    expect(await ask(batch([{ Id: 2, ActionType: 1, Name: "", ObjectPathId: 5 }], gone))).toMatchObject({
      body: { Error: { Code: "InvalidReference" } },
    });
  });

  it("an update of an object and of what it leads to, and a query as JSON", async () => {
    const answer = await ask(
      batch(
        [
          { Id: 2, ActionType: 9, Name: "", ObjectPathId: 1, ObjectState: { Title: "nieuw", Part: { Size: 7 } } },
          { Id: 3, ActionType: 7, Name: "", ObjectPathId: 1, QueryInfo: { Select: ["title", "part/size"] } },
        ],
        root,
      ),
    );
    expect(answer.body["Results"]).toEqual([
      { ActionId: 2, Value: null },
      { ActionId: 3, Value: { Title: "nieuw", Part: { Size: 7 } } },
    ]);
    const wrong = await ask(batch([{ Id: 2, ActionType: 9, Name: "", ObjectPathId: 1, ObjectState: { Number: 2 } }], root));
    expect(wrong.body).toMatchObject({ Error: { Code: "ApiNotFound", Location: "Root.number" } });
  });

  it("several properties of the same items, asked for one by one below another object", async () => {
    const select = ["parts/items/size", "parts/count", "title", "parts/items/kind", "part", "part/size"];
    const answer = await ask(batch([{ Id: 2, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: select } }], root));
    const part = { Size: 1, Kind: "deel" };
    expect(answer.body["Results"]).toMatchObject([{ Value: { Parts: { Count: 2, _Items: [part, part] }, Part: { Kind: "deel" } } }]);
  });

  it("a refusal with the place in the batch, and Trace actions before it", async () => {
    const answer = await ask(
      batch(
        [
          { Id: 3, ActionType: 5, Name: "", ObjectPathId: 0 },
          { Id: 4, ActionType: 3, Name: "Fail", ObjectPathId: 1 },
        ],
        root,
      ),
    );
    expect(answer.body).toMatchObject({
      Error: { Code: "Conflict", Location: "Root.fail", HttpStatusCode: 409, ActionIndex: 1 },
      TraceIds: [3],
      ProcessedResults: { Results: [{ ActionId: 3, Value: null }] },
    });
  });

  it("a value that JSON cannot hold with GeneralException rather than with silence", async () => {
    const answer = await ask(batch([{ Id: 2, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: ["endless"] } }], root));
    expect(answer.body).toMatchObject({ Error: { Code: "GeneralException" } });
  });

  it("a call of a service while another batch is still waiting", async () => {
    let release = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (release = resolve));
    host.serve(
      new (class Slow extends Root {
        override get _Calculated() {
          return true;
        }
      })(),
      { ...idle, beforeRead: () => waiting },
    );
    const order: string[] = [];
    const slow = host
      .process(batch([{ Id: 2, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: ["number"] } }], root).body)
      .then(() => order.push("lezen"));
    const service = { 7: { Id: 7, ObjectPathType: 2, Name: "Some.Service" } };
    const answer = await host.process(batch([{ Id: 8, ActionType: 3, Name: "Ask", ObjectPathId: 7 }], service).body);
    order.push("dienst");
    release();
    await slow;
    expect(answer).toEqual({ Results: [{ ActionId: 8, Value: "antwoord" }] });
    expect(order).toEqual(["dienst", "lezen"]);
    host.serve(new Root(), idle);
  });

  it("a batch whose end is refused with that refusal", async () => {
    host.serve(new Root(), {
      ...idle,
      endBatch: () => {
        throw new ApiError("AccessDenied");
      },
    });
    const answer = await ask(batch([{ Id: 2, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: ["number"] } }], root));
    expect(answer.body).toMatchObject({
      Error: { Code: "AccessDenied", ActionIndex: 0 },
      ProcessedResults: { Results: [{ ActionId: 2 }] },
    });
    host.serve(new Root(), idle);
  });
});
