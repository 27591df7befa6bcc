import { describe, expect, it } from "vitest";
import { callFunction } from "../../src/functions/evaluate";
import type { FunctionId } from "../../src/functions/function-id";
import { cellsOf, column, refusal } from "./support/outcome";

const weights = column([9622, 8877, 56696]);
const key = [["Blaricum", 9622]];
const plan = (...rows: unknown[][]) => [192000, rows, key, 1];

/** Calls that are refused, with the sentence people read. */
const refused: readonly (readonly [string, FunctionId, readonly unknown[], string])[] = [
  [
    "text",
    "VERDEEL",
    [100, column([1, "veel", 1])],
    '#VALUE! In gewichten (rij 2, kolom 1) staat "veel". Dat is geen getal. Vul een getal in.',
  ],
  [
    "a number typed as text",
    "VERDEEL",
    ["1.257", weights, 1],
    '#VALUE! Bij bedrag staat "1.257" als tekst. Typ het opnieuw als getal: 1257.',
  ],
  [
    "an amount typed as text",
    "SLUITCONTROLE",
    [[["a", "b"]], [[1, "€ 1.257,50"]], [[1, 2]], 3],
    '#VALUE! In bedragen (rij 1, kolom 2) staat "€ 1.257,50" als tekst. Typ het opnieuw als getal: 1257,5.',
  ],
  [
    "a round amount typed as text",
    "VERDEEL",
    ["€ 36.250,-", weights, 1],
    '#VALUE! Bij bedrag staat "€ 36.250,-" als tekst. Typ het opnieuw als getal: 36250.',
  ],
  [
    "a percentage typed as text",
    "RESTANT",
    [100, [["WK", "percentage van rest", "65%"]]],
    '#VALUE! In bijdragen (rij 1, kolom 3) staat "65%" als tekst. Typ het opnieuw als getal: 0,65, of als percentage in een ' +
      "cel zonder tekstopmaak.",
  ],
  ["a truth value", "FTE", [column([16, true])], "#VALUE! In uren (rij 2, kolom 1) staat WAAR. Dat is geen getal. Vul een getal in."],
  [
    "an error of a cell",
    "FTE",
    [column([16, { type: "Error", basicValue: "#DIV/0!" }])],
    "#VALUE! In uren (rij 2, kolom 1) staat de foutwaarde #DIV/0!. Herstel eerst die cel.",
  ],
  [
    "a data type",
    "FTE",
    [column([{ type: "Entity", text: "Hilversum" }])],
    '#VALUE! In uren (rij 1, kolom 1) staat "Hilversum". Met die soort waarde kan niet worden gerekend. Vul een getal of gewone tekst in.',
  ],
  [
    "a negative weight",
    "VERDEEL",
    [100, column([1, -2.5])],
    "#VALUE! In gewichten (rij 2, kolom 1) staat -2,5. Dat kan niet negatief zijn. Vul 0 of een hoger getal in.",
  ],
  [
    "no weight at all",
    "VERDEEL",
    [100, column([0, null])],
    "#VALUE! Er is 100 te verdelen, maar alle gewichten zijn 0. Vul ten minste één gewicht in dat hoger is dan 0.",
  ],
  [
    "an amount between two units",
    "VERDEEL",
    [100.5, weights, 1],
    "#VALUE! Bij bedrag staat 100,5. Dat is geen veelvoud van 1. Rond het af, of verdeel in kleinere stappen.",
  ],
  [
    "hours between two blocks",
    "UREN",
    [63, weights],
    "#VALUE! Bij uren staat 63. Dat is geen veelvoud van 8. Rond het af, of verdeel in kleinere stappen.",
  ],
  [
    "a negative unit",
    "VERDEEL",
    [100, weights, -1],
    "#VALUE! Bij eenheid staat -1. Dat kan niet negatief zijn. Vul 0 of een hoger getal in.",
  ],
  [
    "an unknown method",
    "VERDEEL",
    [100, weights, 1, "hamilton"],
    '#VALUE! Bij methode staat "hamilton". Kies een van deze woorden: "grootste-rest", "sainte-lague", "d-hondt".',
  ],
  [
    "bounds that leave no room",
    "VERDEEL",
    [100, weights, 1, null, 50, 60],
    "#VALUE! De grenzen laten geen verdeling toe: er is 100 te verdelen, de minima zijn samen 150 en de maxima samen 180. " +
      "Verlaag de minima of verhoog de maxima.",
  ],
  [
    "a minimum above the maximum",
    "UREN",
    [64, weights, 8, column([8, 24, 8]), column([16, 16, 16])],
    "#VALUE! In minimum (rij 2, kolom 1) staat het minimum 24. Dat is hoger dan het maximum 16. Verlaag het minimum of " +
      "verhoog het maximum.",
  ],
  [
    "a range of another size",
    "KOSTEN",
    [column([16, 8]), [[40, 40]], 75],
    "#VALUE! Bij weken is een bereik met 1 rij en 2 kolommen opgegeven, maar urenPerWeek heeft 2 rijen en 1 kolom. Maak " +
      "beide bereiken even groot.",
  ],
  [
    "a range for one value",
    "VERDEEL",
    [[[1, 2]], weights],
    "#VALUE! Bij bedrag hoort één waarde, maar het opgegeven bereik heeft 1 rij en 2 kolommen. Wijs één cel aan.",
  ],
  [
    "an amount too large for its unit",
    "VERDEEL",
    [1e15, weights],
    "#VALUE! Bij bedrag staat 1.000.000.000.000.000, te verdelen in stappen van 0,01. Dat vraagt meer cijfers dan een cel " +
      "kan bevatten (15). Verdeel in grotere stappen.",
  ],
  [
    "a percentage that is none",
    "COFINANCIERING",
    plan(["Werkkamer", "percentage van rest", 1e15]),
    "#VALUE! In bijdragen (rij 1, kolom 3) staat 1.000.000.000.000.000. Een percentage is ten hoogste 1, en dat is 100%. " +
      "Vul een getal van 0 tot en met 1 in, zoals 0,65 voor 65%.",
  ],
  ["hours below 0", "UREN", [-8, [[1], [1]], 8], "#VALUE! Bij uren staat -8. Dat kan niet negatief zijn. Vul 0 of een hoger getal in."],
  [
    "hours below 0 that are no whole blocks",
    "UREN",
    [-1, [[1], [1]]],
    "#VALUE! Bij uren staat -1. Dat kan niet negatief zijn. Vul 0 of een hoger getal in.",
  ],
  [
    "costs beyond what a cell holds",
    "KOSTEN",
    [1e15, 40, 75.33],
    "#VALUE! Bij urenPerWeek staat 1.000.000.000.000.000. Met 40 weken en een uurtarief van 75,33 worden de kosten een " +
      "bedrag met meer cijfers dan een cel kan bevatten (15). Vul kleinere getallen in.",
  ],
  [
    "costs beyond any number",
    "KOSTEN",
    [[[8], [1e308]], 40, 75],
    "#VALUE! In urenPerWeek (rij 2, kolom 1) staat 1E+308. Met 40 weken en een uurtarief van 75 worden de kosten een bedrag " +
      "met meer cijfers dan een cel kan bevatten (15). Vul kleinere getallen in.",
  ],
  [
    "a percentage above 1",
    "COFINANCIERING",
    plan(["SZW", "vast", 88500], [null, null, null], ["Werkkamer", "percentage van rest", 65]),
    "#VALUE! In bijdragen (rij 3, kolom 3) staat 65. Een percentage is ten hoogste 1: bedoelt u 65%? Typ dan 0,65.",
  ],
  [
    "a rounding between two units",
    "COFINANCIERING",
    plan(["", "", "", ""], ["SZW", "vast", 88500, 0.5]),
    "#VALUE! In bijdragen (rij 2, kolom 4) staat 0,5 als afronding. Dat is geen veelvoud van 1. Vul een veelvoud in, of " +
      "verdeel in kleinere stappen.",
  ],
  [
    "an unknown kind",
    "RESTANT",
    [100, [["SZW", "subsidie", 1]]],
    '#VALUE! In bijdragen (rij 1, kolom 2) staat "subsidie". Kies een van deze woorden: "vast", "percentage van rest", ' +
      '"percentage van totaal".',
  ],
  [
    "a kind left out",
    "RESTANT",
    [100, [["SZW", null, 1]]],
    '#VALUE! In bijdragen (rij 1, kolom 2) staat niets. Kies een van deze woorden: "vast", "percentage van rest", "percentage van totaal".',
  ],
  [
    "a name left out",
    "COFINANCIERING",
    [100, [[null, "vast", 1]], key],
    "#VALUE! In bijdragen (rij 1, kolom 1) staat geen naam, terwijl de rij wel gegevens bevat. Vul de naam in of maak de hele rij leeg.",
  ],
  [
    "a column left out",
    "RESTANT",
    [100, [["SZW", "vast"]]],
    "#VALUE! Bij bijdragen zijn 2 kolommen opgegeven. Nodig zijn 3 of 4 kolommen: partij, soort, waarde en eventueel afronden op.",
  ],
  [
    "no key for what is left",
    "COFINANCIERING",
    [100, [["SZW", "vast", 40]], [[null, null]]],
    "#VALUE! Er blijft € 60 over, maar de verdeelsleutel is leeg. Vul gemeenten met hun gewicht in.",
  ],
  [
    "a year that is none",
    "INWONERS",
    ["Laren", 2016.5],
    "#VALUE! Bij jaar staat 2016,5. Dat is geen jaartal. Vul een jaartal in, zoals 2016.",
  ],
  [
    "an unknown region",
    "GEMEENTEN",
    ["Gooi", 2016],
    '#N/A Bij arbeidsmarktregio staat "Gooi". Dat is geen arbeidsmarktregio. Controleer de schrijfwijze, bijvoorbeeld "Gooi ' +
      'en Vechtstreek".',
  ],
  ["a region left out", "GEMEENTEN", [null], "#VALUE! Bij arbeidsmarktregio staat niets. Vul een naam in."],
  [
    "a year without figures",
    "GEMEENTEN",
    ["Gooi en Vechtstreek", 2030],
    "#N/A Van 2030 zijn geen inwonertallen meegeleverd. Kies een jaar van 2016 tot en met 2026.",
  ],
];

describe("what people read when a call is refused: the value, its place and the remedy", () => {
  it.each(refused)("%s (%s)", async (_, id, args, sentence) => {
    expect(await refusal(id, ...args)).toBe(sentence);
  });
});

/** Cells of INWONERS(...; 2024) that have no answer, while the others stand. */
const absent: readonly (readonly [unknown, string])[] = [
  [
    "Weesp",
    'staat "Weesp". Dat was op 1 januari 2024 geen gemeente; er zijn cijfers van 2016 tot en met 2022. Weesp is opgegaan in ' +
      "Amsterdam. Kies een ander jaar of Amsterdam.",
  ],
  ["Bussum", 'staat "Bussum". Die gemeente is op 1 januari 2016 opgegaan in Gooise Meren. Vul Gooise Meren in.'],
  [
    "Bergen",
    'staat "Bergen". Die naam is niet eenduidig. Bedoelt u Bergen (NH.) of Bergen (L.)? Vul de hele naam of de code van het CBS in.',
  ],
  [
    "Hengelo",
    'staat "Hengelo". Die naam is niet eenduidig. Bedoelt u Hengelo (O.) of Hengelo (Gld.)? Vul de hele naam of de code van het CBS in.',
  ],
  [
    "Atlantis",
    'staat "Atlantis". Zo\'n gemeente komt in de meegeleverde cijfers niet voor. Controleer de schrijfwijze, of gebruik de ' +
      "code van het CBS, zoals GM0402.",
  ],
  [
    "Appingedam",
    'staat "Appingedam". Dat was op 1 januari 2024 geen gemeente; er zijn cijfers van 2016 tot en met 2020. Kies een ander ' +
      "jaar of een andere gemeente.",
  ],
  [null, "staat niets. Vul een naam in."],
];

describe("a cell of INWONERS without an answer", () => {
  it.each(absent)("%s", async (name, sentence) => {
    const [first, second, third] = cellsOf(await callFunction("INWONERS", [column(["Hilversum", name, " gemeente LAREN "]), 2024]));
    expect(first).toBe(94435);
    expect(second).toEqual({ error: "#N/A", message: `In gemeente (rij 2, kolom 1) ${sentence}` });
    expect(third).toBe(11439);
  });
});
