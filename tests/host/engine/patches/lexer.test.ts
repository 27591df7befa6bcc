import { afterAll, beforeAll, expect, it } from "vitest";
import type { HeadlessHost } from "../../../../src/host/node/open-headless";
import { calculate, openSession } from "../../support/session";

let headless: HeadlessHost;
beforeAll(() => {
  headless = openSession();
});
afterAll(() => headless.dispose());

it.each(["=tbl[a'[b']]", "=tbl[[", "=tbl[", "=SUM(tbl[[#This Row],[x", "=]]", "={[("])(
  "a formula that the engine cannot read leaves later formulas alone: %s",
  async (formula) => {
    await calculate("A1", [[formula]]);
    expect(await calculate("B1:C1", [["=1+1", "=SUM(2,3)"]])).toEqual([[2, 5]]);
  },
);
