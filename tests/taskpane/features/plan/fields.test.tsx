// @vitest-environment jsdom
import { screen, waitFor, within, fireEvent } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { gooiEnVechtstreek2017 } from "../../../../src/data/gooi-en-vechtstreek";
import { plan } from "../../../../src/text/plan/nl";
import { inputSheetWords } from "../../../../src/text/input-sheets/nl";
import { readPlanWorkbook } from "../../../../src/workbook/store/plan/read-plan-workbook";
import { addScenario, renameScenario } from "../../../../src/workbook/store/plan/write-scenario";
import { fill, openPlan, openPlanWorkbook, press, shownIn, tablesNow, unfold } from "../../support/open-plan";

openPlanWorkbook();

const { instellingen, bijdragen, gemeenten } = gooiEnVechtstreek2017;

describe("a field of the plan", () => {
  it("keeps what its cell cannot hold as typed, with a sentence, and leaves the workbook as it is", async () => {
    await openPlan();
    await unfold("Kosten");
    const refused = [
      ["Uurtarief", "-5", "Uurtarief (Uitgangspunten) is -5. Vul een getal van 0 of meer in."],
      ["Uurtarief", "1000000000000000", "Uurtarief (Uitgangspunten) is 1.000.000.000.000.000. Vul ten hoogste 1.000.000.000.000 in."],
      ["Werkweken per jaar", "1,5", "Werkweken per jaar (Uitgangspunten) is 1,5. Vul een geheel getal in."],
      ["Index per jaar", "150%", "Index per jaar (Uitgangspunten) is 150%, meer dan 100%. Vul een percentage van 0% tot en met 100% in."],
      ["Eenheid", "0", "Eenheid (Uitgangspunten) is 0. Vul een getal groter dan 0 in."],
      ["Aantal jaren", "11", "Aantal jaren (Uitgangspunten) is 11. Vul ten hoogste 10 in."],
      ["Werkgroep: leden", "2%", '"2%" is een percentage, maar hier hoort een gewoon getal. Vul het zonder procentteken in.'],
      ["Eerste jaar", "", "Eerste jaar (Uitgangspunten) is leeg. Vul een waarde in."],
    ] as const;
    for (const [label, typed, sentence] of refused) {
      await fill(label, typed);
      expect(screen.getByText(sentence)).toBeTruthy();
      expect(shownIn(label)).toBe(typed);
    }
    await unfold("Bijdragen");
    await fill("Percentage", "150");
    expect(
      screen.getByText("Waarde van Werkkamer (Bijdragen) is 150%, meer dan 100%. Vul een percentage van 0% tot en met 100% in."),
    ).toBeTruthy();
    // A change that is accepted comes after those that were not.
    await fill("Afronden op", "500");
    await waitFor(async () => expect((await tablesNow()).bijdragen[1]?.["afrondenOp"]).toBe(500));
    const now = await tablesNow();
    expect(now.instellingen).toMatchObject(instellingen);
    expect(now.bijdragen[1]?.["waarde"]).toBe(0.65);
    expect(shownIn("Percentage")).toBe("150");
    expect(screen.getByText("Sluit op de cent")).toBeTruthy();
  });

  it("tells the unit of an amount", async () => {
    await openPlan();
    await unfold("Kosten");
    expect((await screen.findByLabelText("Uurtarief")).parentElement?.textContent).toBe("€ per uur");
    expect(screen.getByLabelText("Eenheid").parentElement?.textContent).toBe("€");
  });

  it("does not write the part of a number that was typed before the rest made it impossible", async () => {
    await openPlan();
    await unfold("Bijdragen");
    const field = await screen.findByLabelText("Percentage");
    for (const value of ["1", "15", "150"]) fireEvent.change(field, { target: { value } });
    await fill("Bedrag", "90000");
    await waitFor(async () => expect((await tablesNow()).bijdragen[0]?.["waarde"]).toBe(90_000));
    expect((await tablesNow()).bijdragen[1]?.["waarde"]).toBe(0.65);
  });

  it("writes an empty cell when it is cleared and may be empty, and says so when it may not", async () => {
    await openPlan();
    await unfold("Bijdragen");
    await fill("Percentage", "");
    expect(screen.getByText("Waarde van Werkkamer (Bijdragen) is leeg. Vul een waarde in.")).toBeTruthy();
    fireEvent.change(screen.getByLabelText("Afronden op"), { target: { value: "" } });
    fireEvent.keyDown(screen.getByLabelText("Afronden op"), { key: "Enter" });
    await waitFor(async () => expect((await tablesNow()).bijdragen[1]?.["afrondenOp"]).toBeNull());
    expect(shownIn("Afronden op")).toBe("");
    expect((await tablesNow()).bijdragen[1]?.["waarde"]).toBe(0.65);
  });
});

describe("while the plan cannot be calculated", () => {
  it("a card shows what the workbook holds, and what is typed is read as that kind of contribution", async () => {
    await openPlan();
    await unfold("Bijdragen");
    const card = within(await screen.findByRole("group", { name: "Ministerie van SZW" }));
    fireEvent.change(card.getByLabelText("Soort"), { target: { value: "percentage van rest" } });
    const field = await card.findByLabelText<HTMLInputElement>("Percentage");
    expect(field.value).toBe("8.850.000%");
    fireEvent.change(field, { target: { value: "65" } });
    fireEvent.blur(field);
    await waitFor(async () => expect((await tablesNow()).bijdragen[0]).toMatchObject({ soort: "percentage van rest", waarde: 0.65 }));
  });

  it("there is a card for every party, with what stands on the sheet, also for a party that is added then", async () => {
    await openPlan({
      ...gooiEnVechtstreek2017,
      bijdragen: [...bijdragen, { partij: "Provincie", soort: "vast", waarde: -5, afrondenOp: null, herhaling: null }],
    });
    await unfold("Bijdragen");
    const province = within(await screen.findByRole("group", { name: "Provincie" }));
    expect(province.getByLabelText<HTMLInputElement>("Bedrag").value).toBe("-5");
    await press("Bijdrage toevoegen");
    await fill("Partij", "UWV");
    const form = within(screen.getByLabelText("Partij").closest("form") ?? document.body);
    const value = form.getByLabelText("Bedrag");
    fireEvent.change(value, { target: { value: "-7" } });
    fireEvent.click(form.getByRole("button", { name: "Toevoegen" }));
    expect(form.getByText("Waarde van UWV (Bijdragen) is -7. Vul een getal van 0 of meer in.")).toBeTruthy();
    fireEvent.change(value, { target: { value: "7" } });
    fireEvent.click(form.getByRole("button", { name: "Toevoegen" }));
    await screen.findByRole("group", { name: "UWV" });
    await press("UWV verwijderen");
    await waitFor(() => expect(screen.queryByRole("group", { name: "UWV" })).toBeNull());
    await press("Provincie verwijderen");
    await screen.findByText("Sluit op de cent");
    expect((await tablesNow()).bijdragen).toEqual(bijdragen);
  });

  it("every row without a name is told with its place, and every sentence once", async () => {
    const complaints = vi.spyOn(console, "error").mockImplementation(() => undefined);
    await openPlan({
      ...gooiEnVechtstreek2017,
      gemeenten: gemeenten.map((one, i) => (i === 1 || i === 3 ? { ...one, gemeente: null } : one)),
    });
    await screen.findByText("Gemeente in rij 2 (Gemeenten) is leeg. Vul een waarde in.");
    expect(screen.getByText("Gemeente in rij 4 (Gemeenten) is leeg. Vul een waarde in.")).toBeTruthy();
    expect(complaints.mock.calls.filter(([message]) => String(message).includes("same key"))).toEqual([]);
    complaints.mockRestore();
  });
});

describe("a scenario", () => {
  const scenario = { name: "Ruim", overrides: [] };
  const open = () => openPlan(gooiEnVechtstreek2017, [scenario], { name: "scenarios" });
  const overrides = async () => (await readPlanWorkbook())?.scenarios[0]?.overrides;

  it("does not take a difference that its cell cannot hold", async () => {
    await open();
    await press("Verschil toevoegen");
    const field = await screen.findByLabelText("Waarde in dit scenario");
    const option = (name: string) => screen.getByRole<HTMLOptionElement>("option", { name }).value;
    const refused = [
      [
        "Werkkamer: Waarde (65%)",
        "150",
        "Waarde van Werkkamer (Bijdragen) is 150%, meer dan 100%. Vul een percentage van 0% tot en met 100% in.",
      ],
      ["Uurtarief (75)", "-5", "Uurtarief (Uitgangspunten) is -5. Vul een getal van 0 of meer in."],
      ["Uurtarief (75)", "80%", '"80%" is een percentage, maar hier hoort een gewoon getal. Vul het zonder procentteken in.'],
      ["Uurtarief (75)", "", "Vul een waarde in."],
    ] as const;
    for (const [what, typed, sentence] of refused) {
      fireEvent.change(screen.getByLabelText("Wat is anders"), { target: { value: option(what) } });
      fireEvent.change(field, { target: { value: typed } });
      fireEvent.click(screen.getByRole("button", { name: "Toevoegen" }));
      expect(await screen.findByText(sentence)).toBeTruthy();
    }
    fireEvent.change(field, { target: { value: "80" } });
    fireEvent.click(screen.getByRole("button", { name: "Toevoegen" }));
    await waitFor(async () => expect(await overrides()).toEqual([{ table: "instellingen", row: "", column: "uurtarief", value: 80 }]));
  });

  it("cannot have the name of a column of the table it stands in, in either language", async () => {
    await open();
    await press("Nieuw scenario");
    for (const name of ["Basis", "eigenschap", "Base"]) {
      await fill(/^Naam van het scenario/, name);
      expect(screen.getByText(`Een kolom van de tabel met scenario's heet al ${name}. Kies een andere naam.`)).toBeTruthy();
    }
  });

  it("cannot have a name with a character that formulas cannot refer to", async () => {
    await open();
    await press("Nieuw scenario");
    for (const [name, character] of [
      ["Variant #2", "#"],
      ["Plan [B]", "["],
      ["b]", "]"],
      ["a@b", "@"],
    ] as const) {
      await fill(/^Naam van het scenario/, name);
      expect(
        screen.getByText(`In de naam staat ${character}. Dat teken kan niet in een formule die naar het scenario verwijst; haal het weg.`),
      ).toBeTruthy();
      await press("Maak");
    }
    expect((await readPlanWorkbook())?.scenarios.map(({ name }) => name)).not.toContain("Variant #2");
    await fill(/^Naam van het scenario/, "Huizen's & Laren's, 50%");
    expect(screen.queryByText(/Dat teken kan niet/)).toBeNull();
  });
});

describe("the table of scenarios", () => {
  it("takes no scenario with the heading of a column of its own", async () => {
    await openPlan(gooiEnVechtstreek2017, [{ name: "Ruim", overrides: [] }], { name: "scenarios" });
    const taken = { reason: { kind: "namesTaken", names: ["basis"] } };
    await expect(addScenario("basis", { plan, sheets: inputSheetWords })).rejects.toMatchObject(taken);
    await expect(renameScenario("Ruim", "basis")).rejects.toMatchObject(taken);
  });
});

describe("what was removed from the workbook", () => {
  const remove = (sheet: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).delete();
      await context.sync();
    });

  it("is named, instead of what could then not be read, and has no fields", async () => {
    await openPlan();
    await screen.findByText("Sluit op de cent");
    await remove("Normplan uitgangspunten");
    await screen.findByText("Een deel van het plan is uit het werkboek verwijderd");
    expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "De tabel Uitgangspunten.",
      "De tabel Bijdragen.",
      "De tabel Overige kosten.",
    ]);
    expect(screen.queryByRole("button", { name: /^Kosten/ })).toBeNull();
    expect(screen.getByRole("button", { name: /^Uren per uitvoeringsdienst/ })).toBeTruthy();
  });

  it("is named once above the scenarios, which are not blamed for it", async () => {
    await openPlan(
      gooiEnVechtstreek2017,
      [{ name: "Ruim", overrides: [{ table: "bijdragen", row: "Werkkamer", column: "waarde", value: 0.5 }] }],
      { name: "scenarios" },
    );
    await screen.findByText("Sluit op de cent");
    await remove("Normplan uitgangspunten");
    await screen.findByText("Een deel van het plan is uit het werkboek verwijderd");
    expect(within(screen.getByRole("group", { name: "Ruim" })).queryByText(/in de weg/)).toBeNull();
  });

  it("is named when it is one column, and the rest keeps its fields", async () => {
    await openPlan();
    await screen.findByText("Sluit op de cent");
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("NormplanGemeenten").columns.getItem("Inwoners").delete();
      await context.sync();
    });
    await unfold("Kosten");
    // What the add-in itself does is not told to the pane; it reads the workbook after it has written.
    await fill("Uurtarief", "80");
    await screen.findByText("Een deel van het plan is uit het werkboek verwijderd");
    expect(screen.getByText("Inwoners (Gemeenten).")).toBeTruthy();
    expect(shownIn("Uurtarief")).toBe("80");
  });

  it("comes back when it is the sheet of the scenarios and a scenario is added", async () => {
    await openPlan(gooiEnVechtstreek2017, [], { name: "scenarios" });
    await remove("Normplan scenario's");
    await press("Nieuw scenario");
    await fill(/^Naam van het scenario/, "Ruim");
    await press("Maak");
    await screen.findByRole("group", { name: "Ruim" });
    expect((await readPlanWorkbook())?.scenarios).toEqual([{ name: "Ruim", overrides: [] }]);
  });
});

describe("a form of the scenarios", () => {
  it("says itself what is missing: the browser would do so in its own language", async () => {
    await openPlan(gooiEnVechtstreek2017, [{ name: "Anders", overrides: [] }], { name: "scenarios" });
    await press("Nieuw scenario");
    await press("Maak");
    expect(await screen.findByText("Geef het scenario een naam.")).toBeTruthy();
    await press("Annuleren");
    await press("Verschil toevoegen");
    await press("Toevoegen");
    expect(await screen.findByText("Vul een waarde in.")).toBeTruthy();
  });
});
