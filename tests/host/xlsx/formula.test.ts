import { describe, expect, it } from "vitest";
import { isArrayFormula } from "../../../src/host/xlsx/formula/array-formula";
import { formulaFromFile } from "../../../src/host/xlsx/formula/from-file";
import { formulaToFile } from "../../../src/host/xlsx/formula/to-file";
import "../../../src/tools/host/normplan";

describe("a formula between grid and file", () => {
  it.each([
    ["=SUM(A1:A3)", "SUM(A1:A3)"],
    ["=NORMPLAN.VERDEEL(B1,C1:C8)", "_xldudf_NORMPLAN_VERDEEL(B1,C1:C8)"],
    ["=SUM(NORMPLAN.UREN(64,B2:B6,8,8,16))", "SUM(_xldudf_NORMPLAN_UREN(64,B2:B6,8,8,16))"],
    ["=XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
    ["=SORT(FILTER(A1:A9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))"],
    ["=LET(x,A1,y,x*2,x+y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)"],
    ["=MAP(A1:A3,LAMBDA(v,v+1))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v+1))"],
    ["=LET(f,LAMBDA(a,b,a*b),f(2,3))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a*_xlpm.b),_xlpm.f(2,3))"],
    ["=LET(x,1,x)+x", "_xlfn.LET(_xlpm.x,1,_xlpm.x)+x"],
    ["=\"FILTER(x)\"&'FILTER(1)'!A1", "\"FILTER(x)\"&'FILTER(1)'!A1"],
    ["=Uren[[#This Row],[weken]]*2", "Uren[[#This Row],[weken]]*2"],
    ["=NETWORKDAYS.INTL(A1,B1)+WORKDAY.INTL(A1,5)", "NETWORKDAYS.INTL(A1,B1)+WORKDAY.INTL(A1,5)"],
    ["=@A1:A3*2", "_xlfn.SINGLE(A1:A3)*2"],
    ["=SUM('Blad 1'!D1#)", "SUM(_xlfn.ANCHORARRAY('Blad 1'!D1))"],
  ])("writes %s as %s and reads it back", (grid, file) => {
    expect(formulaToFile(grid)).toBe(file);
    expect(formulaFromFile(file)).toBe(grid);
  });

  it("writes the short form of this row in full", () => {
    expect(formulaToFile("=Uren[@weken]*Uren[@[uren per week]]")).toBe("Uren[[#This Row],[weken]]*Uren[[#This Row],[uren per week]]");
  });

  it.each(["NORMPLAN.VERDEEL(A1,B1:B3)", "=NORMPLAN.VERDEEL(A1,B1:B3)", "_xldudf_NORMPLAN_VERDEEL(A1,B1:B3)"])(
    "reads our function written as %s",
    (file) => {
      expect(formulaFromFile(file)).toBe("=NORMPLAN.VERDEEL(A1,B1:B3)");
    },
  );
});

describe("a formula is marked as an array formula", () => {
  const names = new Set(["GEWICHTEN"]);

  it.each([
    "=A1:A3*2",
    "=SUM(A1:A3*B1:B3)",
    "=SUM(ABS(Tabel[bedrag]))",
    "=SUM(IF(A1:A3>0,1,0))",
    "=SEQUENCE(3)",
    "=NORMPLAN.VERDEEL(A1,B1:B3)",
    "=SUM(Gewichten/2)",
    "=A1:A3",
    "=(Blad2!A1:A3)",
    "=SUM(COUNTIF(A:A,B1:B3))",
  ])("when ranges stand where one value belongs: %s", (formula) => {
    expect(isArrayFormula(formula, names)).toBe(true);
  });

  it.each([
    "=SUM(A1:A3)",
    "=SUMPRODUCT(A1:A3*B1:B3)",
    "=Tabel[[#This Row],[bedrag]]*2",
    "=COUNTIF(A:A,B1)",
    "=INDEX(Gewichten,2)*Tarief",
    "=VLOOKUP(A1,B1:C9,2,FALSE)",
    "=SUM('Blad 1'!A1:A3)/SUM(Tabel[bedrag])",
    '="A1:A3*2"',
    "=@A1:A3*2",
  ])("but not otherwise: %s", (formula) => {
    expect(isArrayFormula(formula, names)).toBe(false);
  });
});
