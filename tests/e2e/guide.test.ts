import type { Frame, Page } from "playwright-core";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { closeBrowser, HostPage } from "./support/host-page";
import { emptyWorkbook } from "./support/shared-page";

let host: HostPage;
let pane: Frame;
/** Violations of the security policy, and requests that leave this machine. */
const leaks: string[] = [];

async function watch(page: Page): Promise<void> {
  page.on("request", (request) => {
    if (!/^(https?:\/\/(localhost|127\.0\.0\.1)[:/]|data:|blob:)/.test(request.url())) leaks.push(request.url());
  });
  await page.exposeFunction("reportViolation", (violation: string) => leaks.push(violation));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      (window as unknown as { reportViolation(text: string): void }).reportViolation(`${event.violatedDirective}: ${event.blockedURI}`);
    });
  });
}

async function open(page = emptyWorkbook({ prepare: watch })): Promise<void> {
  host = await page;
  pane = await host.pane();
  await pane.getByRole("button", { name: /^(Meer|More)$/ }).click();
  await pane.getByRole("menuitem", { name: /^(Functies|Functions)$/ }).click();
  await pane.getByRole("searchbox").waitFor();
}

const openFunction = (id: string) => pane.getByRole("button", { name: new RegExp(`^${id} `) }).click();
const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
const focused = () => pane.evaluate(() => document.activeElement?.textContent || document.activeElement?.getAttribute("aria-label"));

const shares = [1356, 1251, 7991, 12379, 5831, 1544, 2618, 3280].map((share) => [share]);

afterEach(async () => {
  expect(await host.problems.take()).toEqual([]);
  expect(leaks.splice(0)).toEqual([]);
});
afterAll(closeBrowser);

describe("the function guide in a workbook", () => {
  it("finds a function by what it is for, and inserts its example where it calculates", async () => {
    await open();
    await pane.getByRole("searchbox", { name: "Zoek een functie" }).fill("verdeelsleutel");
    await pane.getByRole("list", { name: /gevonden/ }).waitFor();
    await openFunction("VERDEEL");
    await host.select("B3");
    await press("Invoegen");
    await pane.getByText("Het voorbeeld staat in Blad1!B3:F11.").waitFor();
    await host.settled();
    expect(await host.values("B3:F4")).toEqual([
      ["gemeente", "inwoners 1-1-2016", "bijdrage", "te verdelen", "eenheid"],
      ["Blaricum", 9622, 1356, 36250, 1],
    ]);
    expect(await host.values("D4:D11")).toEqual(shares);
    expect((await host.cell("D4")).formula).toBe("=NORMPLAN.VERDEEL(E4,C4:C11,F4)");
  });

  it("leaves filled cells alone until the user says that they may be overwritten", async () => {
    await open();
    await openFunction("VERDEEL");
    await host.put({ C5: "eigen tekst", C6: 12 });
    await host.select("A1");
    await press("Invoegen");
    await pane.getByText("In Blad1!A1:E9 staan al 2 gevulde cellen. Er is niets gewijzigd. Wilt u deze overschrijven?").waitFor();
    const own = [...Array.from({ length: 4 }, () => ["", "", ""]), ["", "", "eigen tekst"], ["", "", 12]];
    expect(await host.values("A1:C6")).toEqual(own);
    await press("Niet overschrijven");
    await pane.getByText(/^Er is niets gewijzigd\. Selecteer/).waitFor();
    expect(await host.values("A1:C6")).toEqual(own);
    await press("Invoegen");
    await press("Overschrijven");
    await pane.getByText("Het voorbeeld staat in Blad1!A1:E9.").waitFor();
    await host.settled();
    expect(await host.values("C2:C9")).toEqual(shares);
  });

  it("never writes into a table of the user", async () => {
    await open();
    await openFunction("VERDEEL");
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("D8:E9").values = [
          ["naam", "bedrag"],
          ["a", 1],
        ];
        sheet.tables.add("D8:E9", true).name = "tblEigen";
        await context.sync();
      }),
    );
    await host.select("A1");
    await press("Invoegen");
    await pane.getByText(/staat de tabel tblEigen/).waitFor();
    expect(await host.values("A1:B2")).toEqual([
      ["", ""],
      ["", ""],
    ]);
  });

  it("is English when Excel is English", async () => {
    await open(HostPage.open({ language: "en", prepare: watch }));
    await pane.getByRole("list", { name: "Cost sharing" }).waitFor();
    await openFunction("UREN");
    await pane.getByText("=NORMPLAN.UREN(D2,B2:B6,E2,F2,G2)").waitFor();
    await pane.getByText("64 hours over five uitvoeringsdiensten").waitFor();
    await host.close();
  });

  it("works by keyboard alone, in reading order, and gives the focus back", async () => {
    await open();
    const { keyboard } = host.page;
    // The title of a view takes the focus when the view comes.
    await expect.poll(focused).toBe("Functies");
    await host.select("A1");
    await pane.getByRole("searchbox").focus();
    await keyboard.type("fte");
    await pane.getByRole("list", { name: "1 functie gevonden" }).waitFor();
    await keyboard.press("Tab");
    await expect.poll(focused).toMatch(/^FTE/);
    await keyboard.press("Enter");
    await expect.poll(focused).toBe("FTE");
    await pane.getByRole("button", { name: "Invoegen" }).waitFor();
    for (const stop of [/^Meer$/, /medewerkers/, /^Invoegen$/, /^Kopieer formule$/]) {
      await keyboard.press("Tab");
      await expect.poll(focused).toMatch(stop);
    }
    await keyboard.press("Shift+Tab");
    await expect.poll(focused).toBe("Invoegen");
    await keyboard.press("Enter");
    await pane.getByText("Het voorbeeld staat in Blad1!A1:D6.").waitFor();
    await expect.poll(focused).toBe("Invoegen");
  });

  it("fits its pane without scrolling sideways in every view, at 320 and 350 pixels and at 320 with 200% zoom", async () => {
    await open();
    const overflow = () =>
      pane.evaluate(() => {
        const main = document.querySelector("main");
        return Math.max(
          (main?.scrollWidth ?? Infinity) - (main?.clientWidth ?? 0),
          document.documentElement.scrollWidth - window.innerWidth,
        );
      });
    const setWidth = async (width: number) => {
      await host.page
        .locator("iframe.pane-frame")
        .evaluate((frame, pixels) => frame.style.setProperty("width", `${String(pixels)}px`), width);
      await expect.poll(() => pane.evaluate(() => window.innerWidth)).toBe(width);
    };
    // What is laid out by script follows the new width with the next frames.
    const drawn = () =>
      pane.evaluate(() => new Promise<void>((done) => void requestAnimationFrame(() => requestAnimationFrame(() => done()))));
    const fits = async (view: string) => {
      for (const width of [320, 350, 160]) {
        await setWidth(width);
        await drawn();
        expect(await overflow(), `${view} at ${String(width)}`).toBe(0);
      }
    };
    await fits("start");
    await openFunction("COFINANCIERING");
    await pane.getByRole("button", { name: "Invoegen" }).waitFor();
    await fits("COFINANCIERING");
    for (const view of ["Bronnen", "Instellingen", "Over Normplan"]) {
      await press("Meer");
      await pane.getByRole("menuitem", { name: view }).click();
      await pane.getByRole("heading", { level: 1, name: view }).waitFor();
      await pane.getByRole("progressbar").waitFor({ state: "detached" });
      await fits(view);
    }
  });
});
