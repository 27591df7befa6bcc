import { describe, expect, it } from "vitest";
import makeConfig from "../../webpack.config.js";

interface Served {
  readonly devServer: { readonly client: unknown; readonly hot: unknown; readonly liveReload: unknown };
}

describe("npm start", () => {
  it("serves the scripts that the browser tests open, with nothing added to them", async () => {
    const { devServer } = (await makeConfig({ host: "true", WEBPACK_SERVE: "true" }, { mode: "development" })) as Served;
    expect([devServer.client, devServer.hot, devServer.liveReload]).toEqual([false, false, false]);
  });
});
