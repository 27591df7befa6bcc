import { beforeAll, describe, expect, it } from "vitest";
import { loadPopulation } from "../../../src/data/population";
import { municipalitiesOfRegion } from "../../../src/domain/population/regions";
import type { PopulationTable } from "../../../src/domain/population/population-table";
import { publishedRows } from "../../../src/workbook/sheets/sample/published-table";
import type { Typed } from "../support/audit-grid";
import { toldOf } from "../support/audit-told";

let population: PopulationTable;
beforeAll(async () => {
  population = await loadPopulation();
});

type Rows = readonly (readonly Typed[])[];
const told = (rows: Rows, hidden: readonly number[] = []) => toldOf(rows, population, hidden);
const sum = (value: Typed, formula: string): Typed => ({ value: typeof value === "object" ? value.value : value, formula });

const heading = ["Partij", "Bedrag"];
const contributions: Rows = publishedRows.slice(0, 2);
const municipalities: Rows = [...publishedRows.slice(2, -1), ["Wijdemeren", 3286]];
const total = ["Totaal", 192_000];

describe("a correct table in a shape of its own gives no finding", () => {
  it.each<[string, Rows]>([
    ["a sum of the municipalities that is called Gemeenten", [heading, ...contributions, ...municipalities, ["Gemeenten", 36_250], total]],
    ["the same sum above its rows", [heading, ...contributions, ["Gemeenten", 36_250], ...municipalities, total]],
    [
      "municipalities first, with their sum in the middle",
      [heading, ...municipalities, ["Gemeenten samen", 36_250], ...contributions, total],
    ],
    [
      "the costs on top",
      [
        ["Post", "Bedrag"],
        ["Totale kosten", 192_000],
        ["SZW", 88_500],
        ["Werkkamer", 67_250],
        ["Gemeenten", 36_250],
        ["Totaal dekking", 192_000],
      ],
    ],
    [
      "totals of totals",
      [
        ["Post", "Bedrag"],
        ["Totaal personeel", 100],
        ["Totaal materieel", 20],
        ["Totaal", 120],
      ],
    ],
    [
      "a total among amounts",
      [
        ["Post", "Bedrag"],
        ["Totaal personeel", 100],
        ["Huur", 20],
        ["Totaal", 120],
      ],
    ],
    [
      "sums per dienst above their rows",
      [
        ["Dienst", "Kosten"],
        ["HBEL", sum(36, "=SUM(B3:B4)")],
        ["Blaricum", 12],
        ["Eemnes", 24],
        ["Regio", sum(63, "=SUM(B6:B7)")],
        ["Hilversum", 60],
        ["Huizen", 3],
        ["Totaal", 99],
      ],
    ],
    [
      "sums per dienst that say so last",
      [
        ["Gemeente", "Kosten"],
        ["Blaricum", 12],
        ["Eemnes", 24],
        ["HBEL totaal", 36],
        ["Hilversum", 60],
        ["Huizen", 3],
        ["Hilversum e.o. totaal", 63],
        ["Totaal", 99],
      ],
    ],
    [
      "a dienst that is merged over its rows",
      [
        ["Dienst", "Post", "Bedrag"],
        ["HBEL", "Loon", 100],
        ["", "Huur", 20],
        ["", "Overig", 5],
        ["Hilversum", "Loon", 200],
        ["", "Huur", 30],
        ["Totaal", "", 355],
      ],
    ],
    [
      "rates and weeks, which are not added up",
      [
        ["Dienst", "Uren per week", "Weken", "Tarief", "Kosten"],
        ["HBEL", 16, 40, 75, 48_000],
        ["Hilversum", 24, 40, 75, 72_000],
        ["Gooise Meren", 16, 40, 75, 48_000],
        ["Totaal", 56, 40, 75, 168_000],
      ],
    ],
    [
      "an amount per inhabitant",
      [
        ["Gemeente", "Inwoners", "Bedrag", "Per inwoner"],
        ["A", 1000, 500, 0.5],
        ["B", 2000, 1000, 0.5],
        ["C", 3000, 1500, 0.5],
        ["Totaal", 6000, 3000, 0.5],
      ],
    ],
    [
      "shares as fractions, which make 0,999 by rounding",
      [
        ["Gemeente", "Bedrag", "Aandeel"],
        ["A", 100, 0.333],
        ["B", 100, 0.333],
        ["C", 100, 0.333],
        ["Totaal", 300, 1],
      ],
    ],
    [
      "a running total",
      [
        ["Maand", "Bedrag", "Stand"],
        ["jan", 10, 10],
        ["feb", 20, 30],
        ["mrt", 30, 60],
        ["Totaal", 60, 60],
      ],
    ],
    [
      "a saldo below costs and cover",
      [
        ["", "2024"],
        ["Personeel", 100],
        ["Huur", 20],
        ["Totaal lasten", 120],
        ["SZW", 90],
        ["Gemeenten", 25],
        ["Totaal baten", 115],
        ["Saldo", -5],
      ],
    ],
    [
      "a deduction",
      [
        ["Post", "Bedrag"],
        ["Loon", 100],
        ["Huur", 50],
        ["Overig", 30],
        ["Af: bijdrage SZW", -60],
        ["Totaal", 120],
      ],
    ],
    [
      "the total of last year below that of this year",
      [
        ["Post", "Bedrag"],
        ["Loon", 100],
        ["Huur", 250],
        ["Totaal 2025", 350],
        ["Totaal 2024", 340],
      ],
    ],
    [
      "years as text above the amounts",
      [
        ["Kosten", ""],
        ["Post", "2017"],
        ["Loon", 100],
        ["Huur", 250],
        ["Totaal", 350],
      ],
    ],
    [
      "a year above small amounts",
      [
        ["Post", "Bedrag 2016", 2017],
        ["Loon", 100, 2000],
        ["Huur", 250, 2010],
        ["Totaal", 350, 4010],
      ],
    ],
    [
      "a row without a name",
      [
        ["Post", "Bedrag"],
        ["Loon", 100],
        ["", 50],
        ["Huur", 250],
        ["Totaal", 400],
      ],
    ],
    ["three empty rows before the total", [heading, ...contributions, ...municipalities, ["", ""], ["", ""], ["", ""], total]],
    [
      "costs and cover right below one another",
      [
        ["Kosten", ""],
        ["Post", "Bedrag"],
        ["Loon", 100],
        ["Huur", 20],
        ["Totaal", 120],
        ["Dekking", ""],
        ["Partij", "Bedrag"],
        ["SZW", 90],
        ["Gemeenten", 30],
        ["Totaal", 120],
      ],
    ],
    [
      "a minimum, a maximum and a key",
      [
        ["Gemeente", "Inwoners", "Bedrag"],
        ["A", 1000, 500],
        ["B", 2000, 500],
        ["C", 30_000, 3000],
        ["D", 50_000, 5000],
        ["E", 15_000, 1500],
        ["F", 25_000, 2500],
        ["Totaal", 123_000, 13_000],
      ],
    ],
    [
      "part of a region",
      [
        ["Gemeente", "Bedrag"],
        ["Blaricum", 13],
        ["Eemnes", 13],
        ["Hilversum", 124],
        ["Huizen", 59],
        ["Laren", 15],
        ["Totaal", 224],
      ],
    ],
  ])("%s", (_, rows) => {
    expect(told(rows).findings).toEqual([]);
  });
});

describe("what a controller reads", () => {
  it.each<[string, Rows, readonly string[]]>([
    [
      "the total counts the subtotals",
      [
        ["Gemeente", "Kosten"],
        ["Blaricum", 12],
        ["Eemnes", 24],
        ["Subtotaal HBEL", 36],
        ["Hilversum", 60],
        ["Huizen", 3],
        ["Subtotaal regio", 63],
        ["Totaal", sum(198, "=SUM(B2:B7)")],
      ],
      [
        "Totaal (B8): Subtotaal HBEL en Subtotaal regio tellen dubbel mee. De losse bedragen tellen op tot € 99, er staat € 198 " +
          "(€ 99 verschil).",
      ],
    ],
    [
      "amounts in thousands",
      [
        ["Partij", "Bedrag (x € 1.000)"],
        ["SZW", 88.5],
        ["Werkkamer", 67.3],
        ["Gemeenten", 36.3],
        ["Totaal", 192],
      ],
      ["Totaal (B5): de bedragen tellen op tot 192,1, er staat 192. Het verschil van 0,1 kan ontstaan doordat elke rij apart is afgerond."],
    ],
    [
      "a municipality twice with two amounts",
      [heading, ...municipalities, ["Laren", 900], ["Totaal", 37_150]],
      ["Laren staat 2 keer in de tabel, met € 1.535 en € 900. Kijk na of dat de bedoeling is."],
    ],
    [
      "a municipality that went into another beside it",
      [
        ["Gemeente", "Bedrag"],
        ["Boxmeer", 100],
        ["Land van Cuijk", 410],
        ["Oss", 205],
        ["Totaal", 715],
      ],
      ["Boxmeer en Land van Cuijk staan allebei in de tabel, maar waren nooit tegelijk een gemeente. Kijk na of er dubbel is geteld."],
    ],
    [
      "a municipality from before the figures beside its successor",
      [
        ["Gemeente", "Bedrag"],
        ["Bussum", 100],
        ["Gooise Meren", 410],
        ["Huizen", 205],
        ["Totaal", 715],
      ],
      ["Bussum en Gooise Meren staan allebei in de tabel, maar waren nooit tegelijk een gemeente. Kijk na of er dubbel is geteld."],
    ],
    [
      "errors, once per column",
      [
        ["Post", "Bedrag"],
        ["Loon", "#N/B"],
        ["Huur", "#N/B"],
        ["Overig", 5],
        ["Totaal", "#N/B"],
      ],
      ["2 cellen onder Bedrag geven een fout, zoals #N/B in Loon (B2). Zolang die er staan, is het totaal niet na te rekenen."],
    ],
    [
      "percentages as text",
      [
        ["Deel", "Aandeel"],
        ["Een", "33,3%"],
        ["Twee", "33,3%"],
        ["Drie", "33,3%"],
        ["Totaal", "100%"],
      ],
      ['4 getallen onder Aandeel staan er als tekst, zoals "33,3%". Excel telt ze niet mee.'],
    ],
    [
      "amounts as text, without counting the total twice",
      [
        ["Post", "Bedrag"],
        ["Loon", "€ 1.250,50"],
        ["Huur", "EUR 1.000"],
        ["Totaal", "€ 2.250,50"],
      ],
      ['3 getallen onder Bedrag staan er als tekst, zoals "€ 1.250,50". Excel telt ze niet mee: zonder totalen samen € 2.250,50.'],
    ],
    [
      "one amount as text",
      [
        ["Post", "Bedrag"],
        ["Loon", "€ 1.250,50"],
        ["Huur", 1000],
        ["Totaal", 2250.5],
      ],
      ['Loon (B2): "€ 1.250,50" staat er als tekst. Excel telt dat niet mee.'],
    ],
    [
      "one row and a wrong total",
      [
        ["Post", "Bedrag"],
        ["Loon", 100],
        ["Totaal", 120],
      ],
      ["Totaal (B3): de bedragen tellen op tot € 100, er staat € 120 (€ 20 verschil)."],
    ],
  ])("%s", (_, rows, sentences) => {
    expect(told(rows).findings).toEqual(sentences);
  });

  it("of a total that counts only the rows in sight, and how many are hidden", () => {
    const visible = 192_000 - 5856 - 1535;
    expect(told([heading, ...contributions, ...municipalities, ["Totaal", sum(visible, "=SUBTOTAL(9,B2:B11)")]], [7, 8]).findings).toEqual([
      "Totaal (B12): er staat € 184.609, het totaal van de zichtbare rijen. Met de 2 verborgen rijen erbij is het € 192.000.",
      "2 rijen zijn verborgen, ingeklapt of weggefilterd, samen € 7.391. Bij de controle tellen ze mee.",
    ]);
  });

  it("of a missing municipality of a region, with what is undivided", () => {
    expect(told([heading, ...contributions, ...municipalities.filter(([name]) => name !== "Laren"), total]).findings).toEqual([
      "Laren (NH.) ontbreekt; de andere gemeenten van de regio Gooi en Vechtstreek staan wel in de tabel. Er is € 1.535 te " +
        "weinig verdeeld.",
    ]);
  });

  it.each(["Gem. ", "Gemeente ", "3. "])('of the table of 2017 when its municipalities are written as "%sWijdemeren"', (prefix) => {
    const [finding = ""] = told([
      heading,
      ...contributions,
      ...publishedRows.slice(2).map(([name, amount]) => [prefix + name, amount]),
      total,
    ]).findings;
    expect(finding).toContain(
      `${prefix}Wijdemeren (B11) heeft hetzelfde bedrag als ${prefix}Eemnes (€ 1.257) bij 2,6 keer zoveel inwoners. Met € ` +
        "3.286 sluit de tabel.",
    );
    expect(finding).toContain("Ter vergelijking: volgens de inwoners (best passend: 1-1-2016) zou het ongeveer € 3.280 zijn.");
  });

  it("of old municipalities, of which the figures do not go back far enough", () => {
    const { findings, passed } = told([
      ["Gemeente", "Bedrag"],
      ["Bussum", 3200],
      ["Naarden", 1720],
      ["Hilversum", 8750],
      ["Huizen", 4120],
      ["Totaal", 17_790],
    ]);
    expect(findings).toEqual([]);
    expect(passed).toContain(
      "Bussum en Naarden zijn opgegaan in Gooise Meren voordat de cijfers van Normplan beginnen; of die bedragen de inwoners " +
        "volgen, is niet na te gaan",
    );
  });
});

describe("inhabitants", () => {
  const names = ["Blaricum", "Eemnes", "Gooise Meren", "Hilversum", "Huizen", "Laren (NH.)", "Weesp", "Wijdemeren"];
  const inhabitants = (year: number) =>
    new Map(municipalitiesOfRegion(population, "Gooi en Vechtstreek", year).map((one) => [one.municipality.name, Number(one.inhabitants)]));
  const table = (head: string, of: (name: string) => number, amount: (name: string) => number) => [
    ["Gemeente", head, "Bedrag"],
    ...names.map((name) => [name, of(name), amount(name)]),
  ];

  it("of another year than the heading says are told, and amounts that follow that other year too", () => {
    const [old, said] = [inhabitants(2016), inhabitants(2018)];
    const { findings, passed } = told(
      table(
        "Inwoners 1-1-2018",
        (name) => old.get(name) ?? 0,
        (name) => Math.round((said.get(name) ?? 0) * 0.17),
      ),
    );
    expect(findings).toEqual([
      'De kop "Inwoners 1-1-2018" noemt 2018, maar de aantallen zijn die van het CBS van 1 januari 2016.',
      "Bedrag volgt de inwoners op 1 januari 2018, maar onder Inwoners 1-1-2018 staan die van 1 januari 2016.",
    ]);
    expect(passed).toContain("De aantallen onder Inwoners 1-1-2018 zijn de inwoners van het CBS op 1-1-2016");
  });

  it("of one municipality from another year are told with that year", () => {
    const [year, next] = [inhabitants(2016), inhabitants(2017)];
    const { findings } = told(
      table(
        "Inwoners",
        (name) => (name === "Huizen" ? next : year).get(name) ?? 0,
        (name) => Math.round((year.get(name) ?? 0) * 0.17),
      ),
    );
    expect(findings).toEqual([
      "Huizen (B6): er staan 41.382 inwoners, het aantal van 1 januari 2017. Op 1 januari 2016 waren het er volgens het CBS " +
        "41.373; de andere rijen hebben de aantallen van die dag.",
    ]);
  });
});
