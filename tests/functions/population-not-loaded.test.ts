import { afterEach, expect, it, vi } from "vitest";
import { callFunction } from "../../src/functions/evaluate";

const asset = "../../assets/data/population.json";

afterEach(() => {
  vi.doUnmock(asset);
});

it("a function that needs figures that cannot be fetched says so, and tries again the next time", async () => {
  vi.doMock(asset, () => {
    throw new Error("offline");
  });
  const message =
    "De meegeleverde gegevens konden niet worden geladen. Controleer de verbinding en laat Excel opnieuw rekenen met Ctrl+Alt+F9.";
  expect(await callFunction("INWONERS", [[["Laren"]], 2016])).toEqual({ error: "#N/A", message });
  vi.doUnmock(asset);
  expect(await callFunction("INWONERS", [[["Laren"]], 2016])).toEqual([[10956]]);
});
