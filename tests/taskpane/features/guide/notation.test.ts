import { describe, expect, it } from "vitest";
import { definitions } from "../../../../src/functions/definitions";
import { formulaToDutch } from "../../../../src/host/locale/formula-translation";
import { exampleFormulas } from "../../../../src/taskpane/features/guide/example-grid";
import { formulaIn, syntaxIn, valueIn } from "../../../../src/taskpane/features/guide/notation";

describe("what the guide shows as Excel would", () => {
  it("is, for every formula in the examples, the formula that a Dutch Excel shows", () => {
    const formulas = definitions.flatMap(({ example }) => exampleFormulas(example));
    expect(formulas.length).toBeGreaterThanOrEqual(definitions.length);
    for (const { formula } of formulas) expect(formulaIn("nl", formula)).toBe(formulaToDutch(formula));
  });

  it("leaves texts and sheet names in a formula as they are", () => {
    const formula = `=NORMPLAN.VERDEEL('Blad 1,5'!A1,B2:B9,0.01,"a,b 1.5")`;
    expect(formulaIn("nl", formula)).toBe(`=NORMPLAN.VERDEEL('Blad 1,5'!A1;B2:B9;0,01;"a,b 1.5")`);
    expect(formulaIn("en", formula)).toBe(formula);
  });

  it("puts optional arguments in brackets", () => {
    const fte = definitions.find(({ id }) => id === "FTE");
    if (!fte) throw new Error("FTE is missing");
    expect(syntaxIn("nl", fte)).toBe("=NORMPLAN.FTE(uren; [voltijd])");
    expect(syntaxIn("en", fte)).toBe("=NORMPLAN.FTE(uren, [voltijd])");
  });

  it("writes numbers without grouping, and truth values in the language of Excel", () => {
    expect(valueIn("nl", 36250.5)).toBe("36250,5");
    expect(valueIn("en", 36250.5)).toBe("36250.5");
    expect(valueIn("nl", true)).toBe("WAAR");
    expect(valueIn("en", false)).toBe("FALSE");
    expect(valueIn("nl", null)).toBe("");
  });
});
