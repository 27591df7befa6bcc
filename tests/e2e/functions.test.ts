import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { closeBrowser, type HostPage } from "./support/host-page";
import { emptySheet } from "./support/shared-page";

let host: HostPage;

beforeEach(async () => {
  host = await emptySheet();
});
afterEach(async () => expect(await host.problems.take()).toEqual([]));
afterAll(closeBrowser);

describe("the add-in's functions in a sheet", () => {
  it("spill from the cell they are typed in", async () => {
    await host.put({ A1: 10, A2: 20, A3: 30 });
    await host.type("C1", "=NORMPLAN.VERDEEL(100;A1:A3;1)");
    expect(await host.values("C1:C3")).toEqual([[17], [33], [50]]);
    expect(await host.shown("C3")).toBe("50");
  });

  it("calculate inside native formulas and again when a cell changes", async () => {
    await host.put({ A1: 10, A2: 30, B2: "=INDEX(NORMPLAN.VERDEEL(100,A1:A2),2)" });
    await host.type("B1", "=SOM(NORMPLAN.VERDEEL(100;A1:A2))");
    expect(await host.values("B1:B2")).toEqual([[100], [75]]);
    await host.type("A2", "10");
    expect(await host.values("B1:B2")).toEqual([[100], [50]]);
  });

  it("show #SPILL! when something is in the way and recover when it is gone", async () => {
    await host.put({ A1: 1, A2: 1, C2: "bezet", C1: "=NORMPLAN.VERDEEL(10,A1:A2)" });
    await host.waitForShown("C1", "#SPILL!");
    await host.select("C2");
    await host.page.keyboard.press("Delete");
    await host.waitForShown("C2", "5");
    await host.settled();
    expect(await host.values("C1:C2")).toEqual([[5], [5]]);
  });

  it("say in Dutch what is wrong, at the selected cell and under the mouse", async () => {
    await host.put({ A1: "veel", A2: 1, A3: 2, C1: "=NORMPLAN.VERDEEL(A1,A2:A3)" });
    await host.waitForShown("C1", "#VALUE!");
    await host.select("C1");
    const sentence = host.page.locator("[role=status]").filter({ hasText: "Fout in C1" });
    await sentence.waitFor({ state: "attached" });
    expect(await sentence.textContent()).toContain("veel");
    // Beside the cell too; the status is for who cannot see it.
    const beside = host.page.locator(".univer-shadow", { hasText: "veel" });
    await beside.waitFor();
    await host.select("E5");
    await sentence.waitFor({ state: "detached" });
    await beside.waitFor({ state: "detached" });
    const { x, y } = await host.cellCentre("C1");
    await host.page.mouse.move(x, y);
    await beside.waitFor();
  });

  it("keep their sentence inside a native formula", async () => {
    await host.put({ A1: 1, C1: '=SUM(1,NORMPLAN.VERDEEL(10,A1:A1,"tien"))' });
    await host.waitForShown("C1", "#VALUE!");
    await host.select("C1");
    await host.page.locator("[role=status]").filter({ hasText: "tien" }).waitFor({ state: "attached" });
  });

  it("give a sentence for one wrong cell of an array that spills", async () => {
    await host.put({ A1: "Hilversum", A2: "Onbekendstad", C1: "=NORMPLAN.INWONERS(A1:A2,2016)" });
    await host.waitForShown("C2", "#N/A");
    await host.select("C2");
    await host.page.locator("[role=status]").filter({ hasText: "Onbekendstad" }).waitFor({ state: "attached" });
    expect(typeof (await host.cell("C1")).value).toBe("number");
  });
});
