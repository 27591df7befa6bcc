import { createRequire } from "node:module";
import type * as Engine from "@univerjs/engine-formula";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formulaToDutch, formulaToEnglish, withEnglishMarks } from "../../../src/host/locale/formula-translation";
import { dutchFunctionName, englishFunctionName } from "../../../src/host/locale/function-names";

const engine = createRequire(import.meta.url)("@univerjs/engine-formula") as typeof Engine;
const functionNames = [...engine.ALL_IMPLEMENTED_FUNCTIONS_SET, "NORMPLAN.VERDEEL", "NORMPLAN.SNIJPUNT"].map(String);

const english = (dutch: string): unknown => formulaToEnglish(dutch);

describe("a Dutch formula and the English one that is stored", () => {
  it.each([
    ["=SOM(1,5;2)", "=SUM(1.5,2)"],
    ['=ALS(B17>2;"ja; nee, 1,5";0)', '=IF(B17>2,"ja; nee, 1,5",0)'],
    ["=AFRONDEN(GEMIDDELDE(A1:A9);2)", "=ROUND(AVERAGE(A1:A9),2)"],
    ['=AANTAL(A:A)+AANTALARG(B:B)+AANTAL.ALS(C:C;">1,5")', '=COUNT(A:A)+COUNTA(B:B)+COUNTIF(C:C,">1,5")'],
    ['=SOM.ALS(A1:A9;"x";B1:B9)+MIN(1;2)+MAX(1;2)', '=SUMIF(A1:A9,"x",B1:B9)+MIN(1,2)+MAX(1,2)'],
    ["=VERT.ZOEKEN(A1;'Blad; 1,5'!A1:C9;3;ONWAAR)", "=VLOOKUP(A1,'Blad; 1,5'!A1:C9,3,FALSE)"],
    ['=X.ZOEKEN(A1;B:B;C:C;"")', '=XLOOKUP(A1,B:B,C:C,"")'],
    ["=INDEX(A1:A9;VERGELIJKEN(1;B1:B9;0))", "=INDEX(A1:A9,MATCH(1,B1:B9,0))"],
    ["=ALS.FOUT(A1/0;NIET(EN(WAAR;OF(ONWAAR;WAAR))))", "=IFERROR(A1/0,NOT(AND(TRUE,OR(FALSE,TRUE))))"],
    ["=AFRONDEN.NAAR.BOVEN(1,25;1)-AFRONDEN.NAAR.BENEDEN(,25;1)", "=ROUNDUP(1.25,1)-ROUNDDOWN(.25,1)"],
    ["=GEHEEL(7,9)+INTEGER(7,9)+REST(7;2)", "=TRUNC(7.9)+INT(7.9)+MOD(7,2)"],
    ["=DATUM(JAAR(VANDAAG());MAAND(A1);1)", "=DATE(YEAR(TODAY()),MONTH(A1),1)"],
    ['=TEKST(A1;"0,00")&TEKST.SAMENV(UNIEK(A1:A3))', '=TEXT(A1,"0,00")&CONCAT(UNIQUE(A1:A3))'],
    ['=FILTER(SORTEREN(A1:B9);A1:A9<>"")', '=FILTER(SORT(A1:B9),A1:A9<>"")'],
    ["=SOMPRODUCT({1\\2,5;3\\4};{1\\0;0\\1})", "=SUMPRODUCT({1,2.5;3,4},{1,0;0,1})"],
    ["=SOM(tblHuidig[[#Deze rij];[Bedrag, in €]:[Uren; week]])", "=SUM(tblHuidig[[#This Row],[Bedrag, in €]:[Uren; week]])"],
    ["=tblPlan[@Bedrag]*2", "=tblPlan[@Bedrag]*2"],
    ["=ALS(ISFOUT(A1);#N/B;#WAARDE!)", "=IF(ISERROR(A1),#N/A,#VALUE!)"],
    ['=NORMPLAN.VERDEEL(B1;C2:C9;0,01;"d-hondt")', '=NORMPLAN.VERDEEL(B1,C2:C9,0.01,"d-hondt")'],
    ["=LET(som;1,5;som*2)", "=LET(som,1.5,som*2)"],
    ["=WAAR!A1+Blad1!WAAR", "=WAAR!A1+Blad1!WAAR"],
    ["=1E3+2,5E-4%", "=1E3+2.5E-4%"],
  ])("%s is %s", (dutch, stored) => {
    expect(english(dutch)).toEqual({ formula: stored });
    expect(formulaToDutch(stored)).toBe(dutch);
  });

  it("takes function names in any case and leaves English names alone", () => {
    expect(english("=som(1;2)")).toEqual({ formula: "=SUM(1,2)" });
    expect(english("=SUM(1;2)")).toEqual({ formula: "=SUM(1,2)" });
  });

  it("gives every function of the grid one Dutch name of its own", () => {
    const dutch = functionNames.map(dutchFunctionName);
    expect(new Set(dutch).size).toBe(functionNames.length);
    expect(dutch.map(englishFunctionName)).toEqual(functionNames);
  });
});

describe("a mistake in typing is named, not guessed at", () => {
  it.each([
    ["=SOM(A1,B2)", { kind: "commaAsSeparator" }],
    ["=SOM(1,5,2)", { kind: "commaAsSeparator" }],
    ["=SOM(1,A2)", { kind: "commaAsSeparator" }],
    ["=SOM(A1,5)", { kind: "commaAsSeparator" }],
    ["=1.5*2", { kind: "pointInNumber", found: "1.5", meant: "1,5" }],
    ["=SOM(1.5;2)", { kind: "pointInNumber", found: "1.5", meant: "1,5" }],
    ['="begin', { kind: "unclosed", found: '"begin' }],
    ["='Blad 1!A1", { kind: "unclosed", found: "'Blad 1!A1" }],
    ["=tblPlan[Bedrag", { kind: "unclosed", found: "[Bedrag" }],
  ])("%s", (formula, mistake) => {
    expect(english(formula)).toEqual({ mistake });
  });
});

describe("any formula", () => {
  const anyText = fc.stringMatching(/^[a-zA-Z ;,.\\"'{}()[\]#0-9€é]{0,12}$/);
  const reference = fc.constantFrom(
    "A1",
    "$B$2:C9",
    "A:A",
    "1:3",
    "Blad1!A1",
    "tblHuur[Bedrag]",
    "tbl[[#This Row],[Prijs; netto]]",
    "tbl[[a,b]:[c]]",
    "tbl[#Headers]",
    "A1#",
    "@B2",
  );
  const leaf = fc.oneof(
    reference,
    anyText.map((text) => `"${text.replaceAll('"', '""')}"`),
    anyText.filter((text) => text !== "").map((text) => `'${text.replaceAll("'", "''")}'!A1`),
    fc.constantFrom("TRUE", "FALSE", "#N/A", "#DIV/0!", "budget", "Naam.met.punt", '{1,2.5;3,"a;b,c"}', "{-1.5}"),
    fc.tuple(fc.nat(99999), fc.nat(999)).map(([whole, part]) => `${whole}.${part}`),
    fc.nat().map(String),
    fc.constantFrom(".5", "1.", "1.5E-3", "2E+10", "12.5%"),
  );
  const { expression } = fc.letrec<{ expression: string }>((tie) => ({
    expression: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaf,
      fc
        .tuple(fc.constantFrom(...functionNames), fc.array(tie("expression"), { maxLength: 4 }))
        .map(([name, args]) => `${name}(${args.join(",")})`),
      fc.tuple(tie("expression"), fc.constantFrom("+", "-", " * ", "&", "<>", "^"), tie("expression")).map((parts) => parts.join("")),
      tie("expression").map((inner) => `(${inner})`),
    ),
  }));

  it("comes back the same from Dutch", () => {
    fc.assert(
      fc.property(expression, (body) => {
        expect(english(formulaToDutch(`=${body}`))).toEqual({ formula: `=${body}` });
      }),
      { numRuns: 2000 },
    );
  });

  it("keeps its length when only the marks are made English, also half typed", () => {
    fc.assert(
      fc.property(expression, fc.nat(), (body, cut) => {
        const dutch = formulaToDutch(`=${body}`);
        const typed = dutch.slice(0, cut % (dutch.length + 1));
        expect(withEnglishMarks(typed)).toHaveLength(typed.length);
      }),
      { numRuns: 1000 },
    );
  });

  it("is never broken by what people type: a formula comes out or a mistake is named", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (typed) => {
        const result = formulaToEnglish(`=${typed}`);
        expect("formula" in result || "mistake" in result).toBe(true);
      }),
    );
  });
});
