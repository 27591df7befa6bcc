// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { beforeEach, expect, it, vi } from "vitest";
import { gooiEnVechtstreekNorm } from "../../../../src/data/gooi-en-vechtstreek-norm";
import type { NormTables } from "../../../../src/domain/norm/input/norm-tables";
import { LanguageProvider } from "../../../../src/taskpane/language/language-context";
import { NavigationProvider } from "../../../../src/taskpane/navigation/navigation";
import NormTab from "../../../../src/taskpane/features/norm/norm-tab";
import { normInput, normSheets } from "../../../../src/text/norm-input/nl";
import { inputSheetWords } from "../../../../src/text/input-sheets/nl";
import { makeNorm } from "../../../../src/workbook/store/norm/make-norm";
import { openPlanWorkbook } from "../../support/open-plan";

openPlanWorkbook();
beforeEach(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
});

async function openNorm(tables: NormTables): Promise<void> {
  await makeNorm(tables, { norm: normInput, sheets: normSheets, common: inputSheetWords });
  render(
    <LanguageProvider>
      <NavigationProvider>
        <NormTab />
      </NavigationProvider>
    </LanguageProvider>,
  );
}

const wrongRow = (table: "realisatie" | "doelgroep", column: string): NormTables => ({
  ...gooiEnVechtstreekNorm,
  [table]: gooiEnVechtstreekNorm[table].map((row, index) => (index === 0 ? { ...row, [column]: "veel" } : row)),
});

it("the pane gives no forecast, as the sheets do not, from a series with a row that has to be mended", async () => {
  await openNorm(wrongRow("realisatie", "banen"));
  await screen.findByText(/^Extra banen in rij 1 van de tabel Realisatie is "veel"/);
  expect(screen.getByText(/Zolang een rij van de norm of de realisatie, of de methode, niet klopt, is er geen verwachting\./)).toBeTruthy();
  expect(screen.queryByRole("region", { name: "De norm in woorden" })).toBeNull();
  expect(screen.queryByRole("table")).toBeNull();
  expect(screen.getByRole("button", { name: /^Samenstelling register/ })).toBeTruthy();
});

it("a wrong row of another table leaves the forecast as it is", async () => {
  await openNorm(wrongRow("doelgroep", "wajong"));
  await screen.findByText(/^Wajong in rij 1 van de tabel Doelgroepregister is "veel"/);
  expect(screen.getAllByRole("table").length).toBeGreaterThan(0);
  expect(screen.getByText(/Normplan rekent vanzelf verder/)).toBeTruthy();
});
