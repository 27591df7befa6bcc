import { describe, expect, it } from "vitest";
import { readFormula } from "../../../src/host/engine/formula-syntax";

const faultOf = (formula: string) => {
  const read = readFormula(formula);
  return "fault" in read ? read.fault : undefined;
};

const accepted = [
  "=1+2",
  "=A1%",
  "=-A1",
  "=+A1",
  "=--A1",
  "=50%+1",
  "=.5",
  "=5.",
  "=1E+5",
  "=1+-2",
  '="a""b"',
  '=""',
  '="a;b"&"c"',
  "=A1",
  "=$A$1",
  "=A$1:$B2",
  "=A:A",
  "=$A:$C",
  "=1:3",
  "=SUM($1:$3)",
  "=A1:B2 B1:C9",
  "=(A1,B1)",
  "=SUM((A1,B1))",
  "=A1:INDEX(B1:B9,3)",
  "=Blad2!A1",
  "='Blad 2'!A1:B3",
  "='it''s'!A1",
  "=[Map1.xlsx]Blad1!A1",
  "='[Map 1.xlsx]Blad 1'!A1",
  "=Blad1!A1:Blad1!B2",
  "=SUM(Blad1:Blad3!A1)",
  "=Blad1!Totaal",
  "=#REF!",
  "=#N/A",
  "=SUM(#REF!,Blad1!#REF!)",
  "={1,2;3,4}",
  '={"a",TRUE;-1,#N/A}',
  "=SUM({1;2})",
  "=tbl[Bedrag]",
  "=tbl[]",
  "=tbl[#All]",
  "=tbl[[#This Row],[Bedrag]]",
  "=tbl[@Bedrag]",
  "=tbl[[Naam]:[Bedrag]]",
  "=[@Bedrag]*2",
  "=tbl[a'[b']]",
  "=LET(x,1,x+1)",
  "=LAMBDA(x,x+1)(3)",
  "=MAP(A1:A3,LAMBDA(x,x*2))",
  "=SUM(1,,2)",
  "=IF(A1,,)",
  "=SUM( )",
  "=PI()",
  "=SUM (A1)",
  "= SUM( A1 )",
  "=A1 +\n B1",
  "=@A1",
  "=A1#",
  "=SUM(A1#)",
  "=NORMPLAN.VERDEEL(A1,B1:B3)",
  "=_xlfn.XLOOKUP(A1,B:B,C:C)",
  "=bestaat_niet",
  "=été+1",
  "=ONBEKEND(1)",
  "=A1<>B1",
  "=A1<=B1",
];

const refused: readonly [string, number][] = [
  ["=SUM((", 6],
  ["=SUM(A1:A3", 10],
  ["=SUM(A1:A3))", 11],
  ["=)", 1],
  ["=()", 2],
  ["=1+", 3],
  ["=1+*2", 3],
  ["=*2", 1],
  ["=%", 1],
  ["=A1==B1", 4],
  ["=A1:", 4],
  ["=1,2", 2],
  ["=1 2", 3],
  ["=1.5.2", 4],
  ["=SUM(A1;B1)", 7],
  ["=1;2", 2],
  ["=SUM(A1)SUM(B1)", 8],
  ['="a', 1],
  ["='x", 1],
  ['=SUM(A1,"x)', 8],
  ["=A1!", 4],
  ["=!A1", 1],
  ["=1:A", 2],
  ["=$", 1],
  ["=A1~B1", 3],
  ["=tbl[Bedrag", 4],
  ["={1,2;3}", 1],
  ["={A1}", 1],
  ["=SUM{1}", 4],
  ["=€1", 1],
  ["=A1 1", 4],
  ['="a""', 4],
];

describe("a formula", () => {
  it.each(accepted)("is accepted: %s", (formula) => {
    expect(faultOf(formula)).toBeUndefined();
  });

  it.each(refused)("is refused, with the place: %s", (formula, at) => {
    expect(faultOf(formula)).toMatchObject({ at });
  });

  it("has at most 8.192 characters and 64 levels", () => {
    expect(faultOf(`=${"1+".repeat(4095)}1`)).toBeUndefined();
    expect(faultOf(`=${"1+".repeat(4096)}1`)).toEqual({ reason: "too long", at: 8192 });
    expect(faultOf(`=${"(".repeat(64)}1${")".repeat(64)}`)).toBeUndefined();
    expect(faultOf(`=${"(".repeat(65)}1${")".repeat(65)}`)).toMatchObject({ reason: "too many levels" });
  });

  it("begins with = and has something behind it", () => {
    expect(faultOf("=")).toMatchObject({ reason: "empty" });
    expect(faultOf("= ")).toMatchObject({ reason: "empty" });
    expect(faultOf("A1")).toMatchObject({ reason: "empty" });
  });

  it("names the functions it calls, with the number of their arguments", () => {
    expect(readFormula("=if(A1,,demo.x(1,(2),{3,4}))")).toEqual({
      calls: [
        { name: "DEMO.X", arguments: 3, at: 8 },
        { name: "IF", arguments: 3, at: 1 },
      ],
    });
  });
});
