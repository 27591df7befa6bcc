// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { gooiEnVechtstreek2017 as base } from "../../../../src/data/gooi-en-vechtstreek";
import type { PlanTables } from "../../../../src/domain/plan/input/plan-tables";
import type { SolveRequest } from "../../../../src/domain/plan/solve/solve";
import type { SolveParameter } from "../../../../src/domain/plan/solve/solve-parameter";
import { useSolving } from "../../../../src/taskpane/features/solve/use-solving";
import { calculatedOf, parameterOf } from "../../../domain/plan/solve/support";

afterEach(cleanup);

function requestFor(tables: PlanTables, limit: number, kind: SolveParameter["kind"], name: string): SolveRequest {
  const { plan, result } = calculatedOf(tables);
  return { plan, result, target: { kind: "gemeente", name: "Wijdemeren" }, limit, parameter: parameterOf(tables, kind, name) };
}

const short = () => requestFor(base, 3000, "percentage", "Werkkamer");

/** A key by hours, and so many hours that trying them all takes minutes. */
const long = () => {
  const tables: PlanTables = {
    ...base,
    uitvoeringsdiensten: base.uitvoeringsdiensten.map((row) => (row["uitvoeringsdienst"] === "HBEL" ? { ...row, uren: 10_000_000 } : row)),
    instellingen: { ...base.instellingen, sleutelInwoners: 0, sleutelUren: 1 },
  };
  return requestFor(tables, 0, "uren", "HBEL");
};

describe("calculating back in the pane", () => {
  it("answers", async () => {
    const { result } = renderHook(useSolving);
    act(() => result.current.start(short()));
    await waitFor(() => expect(result.current.state).toMatchObject({ kind: "done", solution: { kind: "found", answer: { value: 0.68 } } }));
  });

  it("leaves the page its turn while it is busy, and stops when it is asked to", async () => {
    const { result } = renderHook(useSolving);
    act(() => result.current.start(long()));
    await waitFor(() => expect(result.current.state.kind).toBe("running"), { timeout: 15_000 });
    act(() => result.current.cancel());
    expect(result.current.state).toEqual({ kind: "cancelled" });
  });

  it("answers the last question that was asked, and none that was taken back", async () => {
    const { result } = renderHook(useSolving);
    act(() => result.current.start(long()));
    act(() => result.current.start(short()));
    await waitFor(() => expect(result.current.state).toMatchObject({ kind: "done", request: { limit: 3000 } }), { timeout: 15_000 });
    act(() => result.current.reset());
    expect(result.current.state).toEqual({ kind: "idle" });
  });
});
