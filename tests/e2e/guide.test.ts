import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { openBrowser } from "./support/browser";

let browser: Browser;
let page: Page;
let pane: FrameLocator;
/** Violations of the page's security policy, requests to elsewhere and errors that nothing caught. */
let incidents: string[];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  incidents = [];
  page = await browser.newPage({ viewport: { width: 1366, height: 900 } });
  page.on("pageerror", (error) => incidents.push(error.message));
  page.on("request", (request) => {
    if (!/^(http:\/\/(localhost|127\.0\.0\.1)[:/]|data:|blob:)/.test(request.url())) incidents.push(request.url());
  });
  await page.exposeFunction("reportViolation", (violation: string) => incidents.push(violation));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      (window as unknown as { reportViolation(text: string): void }).reportViolation(`${event.violatedDirective}: ${event.blockedURI}`);
    });
  });
});
afterEach(() => page.close());

async function openPane(search = ""): Promise<void> {
  await page.goto(`${inject("hostUrl")}/${search}`);
  pane = page.frameLocator("iframe");
  await pane.getByRole("searchbox").waitFor();
}

/** Runs in the pane, on the real office.js client, as the add-in itself does. */
async function inExcel<Argument, Result>(work: (context: Excel.RequestContext, argument: Argument) => Promise<Result>, argument: Argument): Promise<Result> {
  const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
  if (!frame) throw new Error("The pane is not open");
  return frame.evaluate(
    ([source, given]) => Excel.run((context) => (new Function(`return (${source})`)() as typeof work)(context, given as Argument)),
    [work.toString(), argument] as const,
  );
}

const select = (address: string) =>
  inExcel(async (context, where) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(where).select();
    await context.sync();
  }, address);

const write = (address: string, values: unknown[][]) =>
  inExcel(
    async (context, [where, cells]) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(where).values = cells;
      await context.sync();
    },
    [address, values] as const,
  );

const read = (address: string) =>
  inExcel(async (context, where) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(where).load("values");
    await context.sync();
    return range.values as unknown[][];
  }, address);

const openFunction = (id: string) => pane.getByRole("button", { name: new RegExp(`^${id} `) }).click();
const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();

const shares = [1356, 1251, 7991, 12379, 5831, 1544, 2618, 3280];

describe("the function guide in a workbook", () => {
  it("finds a function by what it is for, and inserts its example where it calculates", async () => {
    await openPane();
    await pane.getByRole("searchbox", { name: "Zoek een functie" }).fill("verdeelsleutel");
    await pane.getByRole("list", { name: /gevonden/ }).waitFor();
    await openFunction("VERDEEL");
    await select("B3");
    await press("Invoegen");
    await pane.getByText("Het voorbeeld staat in Blad1!B3:F11.").waitFor();
    await expect.poll(() => read("D4:D11"), { timeout: 20_000 }).toEqual(shares.map((share) => [share]));
    expect((await read("B3:F4")).at(0)).toEqual(["gemeente", "inwoners 1-1-2016", "bijdrage", "te verdelen", "eenheid"]);
    expect(incidents).toEqual([]);
  });

  it("leaves filled cells alone until the user says that they may be overwritten", async () => {
    await openPane();
    await openFunction("VERDEEL");
    await write("C5:C6", [["eigen tekst"], [12]]);
    await select("A1");
    await press("Invoegen");
    await pane.getByText("In Blad1!A1:E9 staan al 2 gevulde cellen. Er is niets gewijzigd. Wilt u deze overschrijven?").waitFor();
    expect(await read("A1:C6")).toEqual([...Array.from({ length: 4 }, () => ["", "", ""]), ["", "", "eigen tekst"], ["", "", 12]]);
    await press("Niet overschrijven");
    await pane.getByText(/^Er is niets gewijzigd\. Selecteer/).waitFor();
    expect((await read("C5")).flat()).toEqual(["eigen tekst"]);
    await press("Invoegen");
    await press("Overschrijven");
    await pane.getByText("Het voorbeeld staat in Blad1!A1:E9.").waitFor();
    await expect.poll(() => read("C2:C9"), { timeout: 20_000 }).toEqual(shares.map((share) => [share]));
  });

  it("never writes into a table of the user", async () => {
    await openPane();
    await openFunction("VERDEEL");
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("D8:E9").values = [["naam", "bedrag"], ["a", 1]];
      sheet.tables.add("D8:E9", true).name = "tblEigen";
      await context.sync();
    }, null);
    await select("A1");
    await press("Invoegen");
    await pane.getByText(/staat de tabel tblEigen/).waitFor();
    expect((await read("A1:B2")).flat()).toEqual(["", "", "", ""]);
  });

  it("is English when Excel is English", async () => {
    await openPane("?lang=en");
    await pane.getByRole("list", { name: "Cost sharing" }).waitFor();
    await openFunction("UREN");
    await pane.getByText("=NORMPLAN.UREN(D2,B2:B6,E2,F2,G2)").waitFor();
    await pane.getByText("64 hours over five uitvoeringsdiensten").waitFor();
  });

  it("works by keyboard alone, in reading order, and gives the focus back", async () => {
    await openPane();
    await select("A1");
    const search = pane.getByRole("searchbox");
    await search.focus();
    await page.keyboard.type("fte");
    await pane.getByRole("list", { name: "1 functie gevonden" }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const focused = () => pane.locator(":focus").evaluate((element) => element.textContent || element.getAttribute("aria-label"));
    await expect.poll(focused).toBe("FTE");
    await pane.getByRole("button", { name: "Invoegen" }).waitFor();
    const visited: unknown[] = [];
    for (let stop = 0; stop < 4; stop++) {
      await page.keyboard.press("Tab");
      visited.push(await focused());
    }
    expect(visited[0]).toBe("Meer");
    expect(visited[1]).toContain("medewerkers");
    expect(visited.slice(2)).toEqual(["Invoegen", "Kopieer formule"]);
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await pane.getByText("Het voorbeeld staat in Blad1!A1:D6.").waitFor();
    expect(await focused()).toBe("Invoegen");
  });

  it.each([320, 350, 160])("fits a pane of %i pixels without scrolling sideways, in every view", async (width) => {
    await openPane();
    await page.locator("iframe").evaluate((frame, pixels) => frame.style.setProperty("width", `${String(pixels)}px`), width);
    const overflow = () => pane.locator("main").evaluate((main) => Math.max(main.scrollWidth - main.clientWidth, document.documentElement.scrollWidth - window.innerWidth));
    expect(await overflow()).toBe(0);
    await openFunction("COFINANCIERING");
    await pane.getByRole("button", { name: "Invoegen" }).waitFor();
    expect(await overflow()).toBe(0);
    for (const view of ["Bronnen", "Instellingen", "Over Normplan"]) {
      await press("Meer");
      await pane.getByRole("menuitem", { name: view }).click();
      await pane.getByRole("heading", { level: 1, name: view }).waitFor();
      await pane.getByRole("progressbar").waitFor({ state: "detached" });
      expect(await overflow(), view).toBe(0);
    }
  });
});
