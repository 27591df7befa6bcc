import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { functionIds } from "../../src/functions/compute";
import { callFunction } from "../../src/functions/evaluate";
import type { FunctionId } from "../../src/functions/function-id";
import type { FunctionResult } from "../../src/functions/result";
import { failureTexts } from "../../src/text/failures/nl";
import { cellsOf, column, isError } from "./support/outcome";

const names = ["Blaricum", "Eemnes", "Laren"];
const weights = column([9622, 8877, 10956]);
const contributions = [
  ["Ministerie van SZW", "vast", 500, null],
  ["Werkkamer", "percentage van rest", 0.65, 25],
];
const key = names.map((name, index) => [name, weights[index]?.[0]]);

const quarters = column(["2018-K4", "2019-K1", "2019-K2", "2019-K3", "2019-K4", "2020-K1", "2020-K2", "2020-K3", "2020-K4"]);
const realised = column([470, 488, 497, 492, 544, 547, 561, 580, 608]);

/** A call of every function that succeeds, with every argument filled in. */
const validCalls: Readonly<Record<FunctionId, readonly unknown[]>> = {
  VERDEEL: [1000, weights, 1, "grootste-rest", 100, column([500, 500, 500])],
  COFINANCIERING: [1000, contributions, key, 1],
  RESTANT: [1000, contributions, 1],
  SLUITCONTROLE: [column(names), column([300, 300, 300]), weights, 1000, 1],
  KOSTEN: [column([16, 16, 8]), 40, column([75, 75, 80])],
  UREN: [40, weights, 8, 8, 16, "grootste-rest"],
  FTE: [column([16, 16, 8]), 36],
  DAGENPERWEEK: [column([16, 16, 8]), 8],
  INWONERS: [column(names), 2016],
  GEMEENTEN: ["Gooi en Vechtstreek", 2016],
  NORMPAD: [column([2020, 2021, 2022]), column([900, 950, 1000]), column(["2020-K4", 44377, "2022-12-31"])],
  NORMGAT: [
    quarters,
    realised,
    column([2020, 2021, 2022]),
    column([900, 950, 1000]),
    column(["2020-K4", "2021-K2", "2021-K4"]),
    "auto",
    0.8,
  ],
  PROJECTIE: [quarters, realised, column(["2021-K1", "2021-K2", "2021-K4"]), "auto", 0.8],
  TEMPO: [608, "2020-K4", 900, "2022-K4", "kwartaal"],
  SNIJPUNT: [column(["2020-K2", "2020-K3", "2020-K4"]), column([1200, 1188, 1176]), column([1020, 1028, 1036])],
  BANEN: [column([51, 25.5, 12]), "week"],
  LANDELIJKDOEL: [column([2020, 2023, 2025]), "totaal"],
  TRECHTER: [column([556, 139, 60])],
  TRECHTERNODIG: [100, column([0.25, 0.5, 0.8])],
};

const error = { type: "Error", basicValue: "#DIV/0!", basicType: "Error", errorType: "Div0" };

/** What can stand in a cell or be passed for an argument, by name. */
const strange: Readonly<Record<string, unknown>> = {
  text: "veel",
  "an empty text": "",
  spaces: "   ",
  "a Dutch number as text": "1.257",
  "an amount as text": "€ 1.257,50",
  "a percentage as text": "65%",
  "an ISO date as text": "2020-12-31",
  "a Dutch date as text": "31-12-2020",
  "very long text": "x".repeat(5000),
  "a formula as text": '=1+"1"',
  null: null,
  undefined: undefined,
  zero: 0,
  negative: -1,
  "a negative fraction": -0.25,
  "a fraction": 0.1 + 0.2,
  "a percentage written as 65": 65,
  "not a number": NaN,
  infinity: Infinity,
  "negative infinity": -Infinity,
  "very large": 1e15,
  "the largest number": Number.MAX_VALUE,
  tiny: 1e-300,
  "the tiniest number": 5e-324,
  "negative zero": -0,
  true: true,
  false: false,
  "an error of a cell": error,
  "a data type": { type: "Entity", text: "Hilversum", properties: {} },
  "an object without text": {},
  "an object of another kind": new Date(0),
  "no cells": [],
  "no columns": [[]],
  "a row too long": [[1, 2], [3]],
  "a list that is no range": [1, 2, 3],
  "one row": [[1, 2, 3]],
  "more rows": column([1, 2, 3, 4, 5]),
  "a block": [
    [1, 2],
    [3, 4],
    [5, 6],
  ],
  "a range with a text": column([1, "twee", 3]),
  "a range with a negative": column([1, -2, 3]),
  "a range with not a number": column([1, NaN, 3]),
  "a range with blanks": column([null, "", undefined]),
  "a range with an error": column([1, error, 3]),
  "a range with truth values": column([true, false, true]),
  "a range with huge numbers": column([Number.MAX_VALUE, Number.MAX_VALUE, 1]),
  "a range inside a range": [[[[1]]]],
};

const codeWords = /undefined|null|NaN|\[object|TypeError|function|Infinity|is not|\$\{/;

const withoutQuotes = (message: string) => message.replace(/".*"/s, '""');

/** Whatever is passed, a call gives values, or one of two errors with a Dutch sentence. */
function expectWellBehaved(result: FunctionResult, given = ""): void {
  for (const cell of cellsOf(result)) {
    if (typeof cell === "number") expect(Number.isFinite(cell), given).toBe(true);
    if (typeof cell !== "object") continue;
    expect(["#VALUE!", "#N/A"], given).toContain(cell.error);
    expect(cell.message, given).toMatch(/^[A-Z].{20,}\.$/s);
    expect(withoutQuotes(cell.message), given).not.toMatch(codeWords);
    expect(cell.message, given).not.toBe(failureTexts.unexpected({}));
  }
}

describe("a call with every argument filled in", () => {
  it.each(functionIds)("%s succeeds, so that what follows tests the strange argument alone", async (id) => {
    const result = await callFunction(id, validCalls[id]);
    expect(cellsOf(result).filter((cell) => typeof cell === "object")).toEqual([]);
  });
});

describe("strange input gives values or an explained error", () => {
  const cases = functionIds.flatMap((id) => validCalls[id].map((_, index) => [id, index] as const));

  it.each(cases)("%s, argument %i", async (id, index) => {
    for (const [name, value] of Object.entries(strange)) expectWellBehaved(await callFunction(id, validCalls[id].with(index, value)), name);
  });

  it.each(functionIds)("%s without any arguments", async (id) => {
    expectWellBehaved(await callFunction(id, []));
  });

  const scalar = fc.oneof(
    fc.constantFrom(...Object.values(strange).filter((value) => !Array.isArray(value))),
    fc.double(),
    fc.integer(),
    fc.string(),
  );
  const matrix = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) => {
    return fc.array(fc.array(scalar, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
  });

  it.each(functionIds)("%s with any mixture of values", async (id) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(scalar, matrix), { minLength: 1, maxLength: 7 }), async (args) => {
        expectWellBehaved(await callFunction(id, args));
      }),
      { numRuns: 150 },
    );
  });

  it.each(functionIds)("%s with one argument of a good call replaced", async (id) => {
    const good = validCalls[id];
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.oneof(scalar, matrix), async (index, value) => {
        expectWellBehaved(await callFunction(id, good.with(index, value)));
      }),
      { numRuns: 150 },
    );
  });
});

describe("a defect of our own", () => {
  it("becomes #VALUE! with a sentence, and never an exception", async () => {
    const trap = [
      {
        get basicValue(): string {
          throw new RangeError("broken");
        },
      },
    ];
    const result = await callFunction("VERDEEL", [1, [trap]]);
    expect(isError(result) && result).toEqual({ error: "#VALUE!", message: failureTexts.unexpected({}) });
  });
});
