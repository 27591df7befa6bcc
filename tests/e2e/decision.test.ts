import { afterAll, expect, it } from "vitest";
import { closeBrowser, HostPage } from "./support/host-page";

afterAll(closeBrowser);

it(
  "a scenario is discussed and decided, and after a change the card, its trail and the sheet say what changed, from what " + "to what",
  async () => {
    const host = await HostPage.open();
    const pane = await host.pane();
    const showSheet = (name: string) =>
      host.page.evaluate((wanted) => void window.normplanPage.workbench.context.workbook.getSheetByName(wanted)?.activate(), name);
    const add = async (meeting: string, status: string, conclusion: string) => {
      await pane.getByLabel("Overleg").fill(meeting);
      await pane.getByLabel("Status").selectOption({ label: status });
      await pane.getByRole("button", { name: "Zet in het werkboek" }).click();
      await pane.getByText("Vul de conclusie in: wat kwam eruit?").waitFor();
      await pane.getByLabel("Conclusie").fill(conclusion);
      await pane.getByRole("button", { name: "Zet in het werkboek" }).click();
      await pane.getByRole("listitem").filter({ hasText: meeting }).waitFor();
      // Only then is the form empty for the next entry.
      await pane.getByText("De regel staat in het werkboek.").waitFor();
    };
    await pane.getByRole("button", { name: "Voorbeeld bekijken" }).click();
    await pane.getByText("Sluit op de cent").first().waitFor();
    await pane.getByRole("tab", { name: "Scenario's" }).click();
    const card = pane.getByRole("group", { name: "Werkkamer 50%" });
    await card.getByText("Concept", { exact: true }).waitFor();
    await card.getByRole("button", { name: "Behandeling" }).click();
    await pane.getByText("Dit scenario is nog nergens behandeld.").waitFor();
    await add("Directeurenoverleg", "Besproken", "Voorleggen aan de portefeuillehouders");
    await add("Portefeuillehoudersoverleg", "Vastgesteld", "Akkoord");
    await pane.getByText(/^Sinds het vaststellen op .* is er niets gewijzigd\.$/).waitFor();
    await host.settled();
    await host.waitForShown("A3", "Sinds het vaststellen is er niets gewijzigd.");

    await showSheet("Normplan uitgangspunten");
    await host.type("B11", "80");
    await pane.getByText("Uurtarief: van 75 naar 80").waitFor();
    await pane.getByText("Gemeenten samen: van € 51.750 naar € 58.050").waitFor();
    await pane.getByRole("button", { name: "Terug" }).click();
    await card.getByText("Sinds vastgesteld gewijzigd: 12 waarden").waitFor();

    await showSheet("Vastgesteld Werkkamer 50%");
    await host.settled();
    await host.waitForShown("A3", "Let op: na het vaststellen gewijzigd. Waarden in de invoer: 1, bedragen en uren: 11.");
    const changes = await host.values("A16:E18");
    expect(changes).toEqual([
      ["Uitgangspunten", "", "Uurtarief", 75, 80],
      ["Kosten", "", "€", 192_000, 204_800],
      ["Bijdrage", "Werkkamer", "€", 51_750, 58_250],
    ]);
    expect(await host.problems.take()).toEqual([]);
    await host.close();
  },
);
