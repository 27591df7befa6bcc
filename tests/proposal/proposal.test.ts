import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { exampleScenarios, gooiEnVechtstreek2017 as base } from "../../src/data/gooi-en-vechtstreek";
import { decisionRecord, type DecisionRecord } from "../../src/domain/plan/decision/decision-record";
import { trailState } from "../../src/domain/plan/decision/trail-state";
import type { PlanTables, Scenario } from "../../src/domain/plan/input/plan-tables";
import { dayOf } from "../../src/domain/time/day";
import { fileName } from "../../src/proposal/file-name";
import { proposalDocument } from "../../src/proposal/proposal-document";
import { toDocx } from "../../src/proposal/to-docx";
import { toHtml } from "../../src/proposal/to-html";
import { Fraction } from "../domain/support/fraction";
import { outcomeOf, requestOf } from "./support/proposal-of";
import { readDocx, type WordFile } from "./support/read-docx";

const fileOf = async (scenario: Scenario | null = null, tables: PlanTables = base): Promise<WordFile> =>
  readDocx(await toDocx(proposalDocument(requestOf(scenario, tables))));

/** The table with a heading; figures as whole numbers of cents, without the code that wrote them. */
function tableWith(file: WordFile, heading: string) {
  const found = file.tables.find((one) => one.rows[0]?.includes(heading));
  if (!found) throw new Error(`no table with ${heading}`);
  return { ...found, body: found.rows.slice(1, -1), total: found.rows.at(-1) ?? [] };
}

const cents = (text: string | undefined): bigint => {
  const match = /^([+−]?)([\d.]+)(?:,(\d\d))?$/.exec(text ?? "");
  if (!match) throw new Error(`not an amount: ${String(text)}`);
  const [, sign = "", whole = "", decimals = "00"] = match;
  return BigInt(`${sign === "−" ? "-" : ""}${whole.replaceAll(".", "")}${decimals}`);
};
const euro = (amount: number) => BigInt(amount) * 100n;

const multiYear: PlanTables = {
  ...base,
  gemeenten: base.gemeenten.map((one) =>
    one.gemeente === "Wijdemeren"
      ? { ...one, totEnMet: 2019, gaatOpIn: "Hilversum" }
      : one.gemeente === "Laren"
        ? { ...one, maximum: 1200 }
        : one,
  ),
  kosten: [{ omschrijving: "Training", bedrag: 12_500.5, herhaling: "eenmalig" }],
  instellingen: {
    ...base.instellingen,
    aantalJaren: 7,
    index: 0.031,
    eenheid: 0.01,
    werkgroepLeden: 5,
    sleutelInwoners: 0.6,
    sleutelUren: 0.4,
  },
};

describe("the proposal of 2017 as a Word document", async () => {
  const file = await fileOf();

  it("tells in one paragraph what is proposed, what it costs and who pays", () => {
    expect(file.paragraphs[3]?.text.replaceAll("\u00a0", " ")).toBe(
      "Voorgesteld wordt om in 2017 per week 64 uur in te zetten: 16 uur bij Gooise Meren, 16 uur bij HBEL, 16 uur bij " +
        "Hilversum, 8 uur bij Weesp en 8 uur bij Wijdemeren. De kosten zijn € 192.000. Daaraan dragen bij: Ministerie van SZW " +
        "(€ 88.500) en Werkkamer (€ 67.250). De 8 gemeenten betalen samen wat overblijft: € 36.250, verdeeld naar het aantal " +
        "inwoners. Dat is gemiddeld € 0,14 per inwoner.",
    );
  });

  it("keeps the order of the proposal, under headings that Word knows", () => {
    expect(file.paragraphs.filter((one) => one.style === "Heading1").map((one) => one.text)).toEqual([
      "Wat wordt voorgesteld",
      "Uren en kosten",
      "Dekking",
      "Bijdrage per gemeente",
      "Verdeelsleutel en afronding",
      "Controles",
      "Bronnen",
    ]);
    expect(file.paragraphs[0]).toEqual({ style: "Title", text: "Voorstel uren, kosten en dekking 2017" });
    for (const id of ["Title", "Heading1", "Heading2", "Caption"]) expect(file.styles).toContain(`w:styleId="${id}"`);
  });

  it("has the costs of every uitvoeringsdienst: hours × 40 weeks × 75 euros", () => {
    const { body, total } = tableWith(file, "Uitvoeringsdienst");
    expect(body.map((row) => row[0])).toEqual(["Gooise Meren", "HBEL", "Hilversum", "Weesp", "Wijdemeren"]);
    for (const [, , hours, days, amount] of body) {
      expect(cents(amount)).toBe(BigInt(hours ?? "") * 40n * 75n * 100n);
      expect(BigInt(days ?? "") * 8n).toBe(BigInt(hours ?? ""));
    }
    expect(cents(total[4])).toBe(euro(192_000));
  });

  it("covers the costs: 88.500, 65% of the rest rounded to 250, and the gemeenten the rest", () => {
    const { body, total } = tableWith(file, "Wie betaalt");
    expect(body.map((row) => [row[0], cents(row[2])])).toEqual([
      ["Ministerie van SZW", euro(88_500)],
      ["Werkkamer", euro(67_250)],
      ["Gemeenten samen", euro(36_250)],
    ]);
    expect(cents(total[2])).toBe(body.reduce((sum, row) => sum + cents(row[2]), 0n));
  });

  it("asks every gemeente the floor or the ceiling of its exact share, which add up to 36.250, with the amount per inhabitant", () => {
    const { body, total } = tableWith(file, "Gemeente");
    const people = base.gemeenten.map((one) => BigInt(Number(one.inwoners)));
    const all = people.reduce((sum, one) => sum + one, 0n);
    body.forEach((row, i) => {
      const exact = Fraction.of(36_250n * (people[i] ?? 0n), all);
      expect([exact.floor(), exact.ceiling()]).toContain(cents(row[2]) / 100n);
      const perPerson = Fraction.of(cents(row[2]), people[i] ?? 1n);
      expect(cents(row[3])).toBe(perPerson.plus(Fraction.of(1n, 2n)).floor());
    });
    expect(body.reduce((sum, row) => sum + cents(row[2]), 0n)).toBe(euro(36_250));
    expect(cents(total[1]) / 100n).toBe(all);
  });

  it("says who gets the last euro: the smallest of the remainders that were rounded up", () => {
    const people = base.gemeenten.map((one) => BigInt(Number(one.inwoners)));
    const all = people.reduce((sum, one) => sum + one, 0n);
    const remainders = base.gemeenten.map((one, i) => ({ name: String(one.gemeente), rest: (36_250n * (people[i] ?? 0n)) % all }));
    const left = Number(remainders.reduce((sum, one) => sum + one.rest, 0n) / all);
    const last = remainders.sort((a, b) => (a.rest < b.rest ? 1 : -1))[left - 1];
    expect(file.paragraphs.map((one) => one.text.replaceAll("\u00a0", " "))).toContain(`De laatste € 1 gaat naar ${String(last?.name)}.`);
  });

  it("names the peildatum whose figures the typed inhabitants equal, with their source", () => {
    expect(file.paragraphs.map((one) => one.text).join("\n")).toContain("Ze zijn gelijk aan die op 1 januari 2016: CBS");
  });

  it("is A4 in Dutch with numbered pages, and tables whose headings return and whose numbers stand to the right", () => {
    const size = file.document.getElementsByTagName("w:pgSz")[0];
    expect([size?.getAttribute("w:w"), size?.getAttribute("w:h")]).toEqual(["11906", "16838"]);
    expect(file.styles).toContain('<w:lang w:val="nl-NL"');
    expect(file.parts.some((part) => /^word\/footer\d*\.xml$/.test(part))).toBe(true);
    for (const table of file.tables) {
      expect(table.headerRows).toBe(1);
      expect(table.alignments.slice(-1)).toEqual(["right"]);
    }
  });
});

describe("the proposal of a scenario", () => {
  it("lists what is different and the difference of every amount with the base, exactly", async () => {
    const file = await fileOf(exampleScenarios[0] ?? null);
    expect(file.paragraphs.map((one) => one.text)).toContain("Werkkamer: Waarde: 50% in plaats van 65%");
    const rows = file.tables.find((one) => one.rows[0]?.includes("Basis"))?.rows.slice(1) ?? [];
    for (const [, then, now, difference] of rows) expect(cents(now) - cents(then)).toBe(cents(difference));
    expect(rows.find((row) => row[0] === "Gemeenten samen")?.slice(1)).toEqual(["36.250", "51.750", "+15.500", "+42,8%"]);
  });

  it("gives the value that holds where the base has none filled in", async () => {
    const file = await fileOf(
      { name: "Langer", overrides: [{ table: "instellingen", row: "", column: "eenheid", value: 0.01 }] },
      { ...base, instellingen: { ...base.instellingen, eenheid: null } },
    );
    expect(file.paragraphs.map((one) => one.text)).toContain("Eenheid: 0,01 in plaats van 1");
  });

  it("carries its trail, and no other scenario's", async () => {
    const entry = {
      subject: { name: "Zonder Weesp", isBase: false },
      dateText: "",
      day: dayOf({ year: 2017, month: 6, day: 16 }),
      meeting: "Portefeuillehouders",
      purpose: "adviseren",
      conclusion: "Akkoord",
      status: "besproken",
    };
    const request = { ...requestOf(exampleScenarios[1]), trail: [entry] };
    const file = await readDocx(await toDocx(proposalDocument(request)));
    expect(file.tables.find((one) => one.rows[0]?.includes("Overleg"))?.rows[1]).toEqual([
      "16 juni 2017",
      "Portefeuillehouders",
      "Adviseren",
      "Akkoord",
      "Besproken",
    ]);
  });

  it("says when its figures are no longer what was decided", async () => {
    const entry = {
      subject: { name: "Zonder Weesp", isBase: false },
      dateText: "",
      day: dayOf({ year: 2017, month: 6, day: 16 }),
      meeting: "Portefeuillehouders",
      purpose: "vaststellen",
      conclusion: "Akkoord",
      status: "vastgesteld",
    };
    const request = requestOf(exampleScenarios[1]);
    const decided = decisionRecord(request.tables, request.scenario, request.outcome);
    const later = decisionRecord(base, null, outcomeOf(base, null));
    const kept = { subject: entry.subject, day: entry.day, sheet: "Vastgesteld", record: decided, isIntact: true };
    const paragraphs = async (now: DecisionRecord) =>
      (
        await readDocx(
          await toDocx(
            proposalDocument({ ...request, trail: [entry], decision: trailState({ entries: [entry], kept: [kept] }, "Zonder Weesp", now) }),
          ),
        )
      ).paragraphs.map((one) => one.text);
    expect(await paragraphs(decided)).toContain("Sinds het vaststellen op 16 juni 2017 is er niets gewijzigd.");
    expect(
      (await paragraphs(later)).filter((text) => /^Na het vaststellen op 16 juni 2017 zijn \d+ waarden gewijzigd\.$/.test(text)),
    ).toHaveLength(1);
  });
});

describe("a proposal over several years", async () => {
  const file = await fileOf(null, multiYear);
  const perYear = (first: string) => file.tables.filter((one) => one.rows[0]?.[0] === first && /^\d{4}$/.test(one.rows[0]?.[1] ?? ""));

  it("has every year's amounts in tables that fit on the page, and they add up to the table over all years", () => {
    const tables = perYear("Gemeente");
    expect(tables.map((one) => one.rows[0]?.length)).toEqual([6, 3]);
    const { body } = tableWith(file, "Per inwoner in 2017 (€)");
    for (const row of body) {
      const amounts = tables.flatMap((one) => one.rows.find((cells) => cells[0] === row[0])?.slice(1) ?? []);
      expect(amounts).toHaveLength(7);
      expect(amounts.reduce((sum, one) => sum + cents(one), 0n)).toBe(cents(row[2]));
    }
  });

  it("closes in every year to the cent: what is paid is what it costs", () => {
    const totals = (first: string) => perYear(first).flatMap((one) => one.rows.at(-1)?.slice(1).map(cents) ?? []);
    expect(totals("Wie betaalt")).toEqual(totals("Uitvoeringsdienst"));
    expect(totals("Wie betaalt")).toHaveLength(7);
    const checks = file.tables.find((one) => one.rows[0]?.[0] === "Controle")?.rows.slice(1);
    expect(checks?.map((row) => cents(row[3]))).toEqual([0n, 0n, 0n]);
  });

  it("says who no longer takes part and who pays a maximum", () => {
    const text = file.paragraphs.map((one) => one.text.replaceAll("\u00a0", " ")).join("\n");
    expect(text).toContain("Wijdemeren bestond tot en met 2019. Haar deel zit nu bij Hilversum.");
    expect(text).toContain("Het bedrag is daarom het maximum: € 1.200.");
  });
});

describe("names that are no ordinary names", () => {
  const hostile = [
    "<b>vet</b><script>alert(1)</script>",
    "=1+1",
    "&amp; & \" ' ]]>",
    `${"Lang".repeat(60)}einde`,
    "control\u0001\u0000teken \ud800 half",
    "regel\neinde",
  ];
  const shown = [
    "<b>vet</b><script>alert(1)</script>",
    "=1+1",
    "&amp; & \" ' ]]>",
    `${"Lang".repeat(60)}einde`,
    "controlteken \ufffd half",
    "regel einde",
  ];
  const tables: PlanTables = {
    ...base,
    gemeenten: base.gemeenten.map((one, i) => ({ ...one, gemeente: hostile[i] ?? one.gemeente ?? null, code: null })),
  };

  it("stand as text in the Word document", async () => {
    const file = await fileOf({ name: "<i>", overrides: [] }, tables);
    expect(
      tableWith(file, "Gemeente")
        .body.slice(0, shown.length)
        .map((row) => row[0]),
    ).toEqual(shown);
    expect(file.paragraphs[1]?.text).toBe("Scenario <i>");
  });

  it("stand as text in what goes to the clipboard, with the same tables", async () => {
    const html = toHtml(proposalDocument(requestOf(null, tables)));
    const { document } = new JSDOM(html, { contentType: "text/html" }).window;
    expect([...document.querySelectorAll("script, b b, i, [style]")]).toEqual([]);
    const cells = [...document.querySelectorAll("table")].map((table) =>
      [...table.querySelectorAll("tr")].map((row) => [...row.querySelectorAll("td, th")].map((cell) => cell.textContent)),
    );
    expect(cells).toEqual((await fileOf(null, tables)).tables.map((one) => one.rows));
  });

  it("make no name of a file that Windows refuses", () => {
    expect(fileName("Voorstel 2017", 'Scenario a/b\\c:d*e?f"g<h>i|j. ')).toBe("Voorstel 2017 - Scenario a b c d e f g h i j.docx");
    expect(fileName("Voorstel", "x".repeat(300)).length).toBeLessThan(100);
  });
});
