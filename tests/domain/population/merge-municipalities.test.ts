import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeMunicipalities } from "../../../src/domain/population/municipal-changes";

const row = (municipality: string, weight: number) => ({ municipality, weight });
const region = [row("Hilversum", 87_830), row("Huizen", 41_373), row("Weesp", 18_572), row("Wijdemeren", 23_275)];

describe("mergeMunicipalities", () => {
  it("lets Bussum, Muiden and Naarden go into the new Gooise Meren, in the place of the first", () => {
    const rows = [row("Blaricum", 9000), row("Bussum", 32_630), row("Huizen", 41_000), row("Muiden", 6300), row("Naarden", 17_100)];
    expect(mergeMunicipalities(rows, "2015-12-31").rows).toEqual(rows);
    expect(mergeMunicipalities(rows, "2016-01-01").rows).toEqual([
      row("Blaricum", 9000),
      row("Gooise Meren", 56_030),
      row("Huizen", 41_000),
    ]);
  });

  it("lets Weesp leave, as Amsterdam does not take part", () => {
    const { rows, merged, left } = mergeMunicipalities(region, "2022-03-24");
    expect(rows.map((each) => each.municipality)).toEqual(["Hilversum", "Huizen", "Wijdemeren"]);
    expect([merged, left.map((change) => change.into)]).toEqual([[], ["Amsterdam"]]);
    expect(mergeMunicipalities(region, "2022-03-23").rows).toEqual(region);
  });

  it("adds Wijdemeren to Hilversum from 2027, and marks that as planned", () => {
    const { rows, merged } = mergeMunicipalities(region, "2027-01-01");
    expect(rows).toEqual([row("Hilversum", 111_105), row("Huizen", 41_373)]);
    expect(merged).toMatchObject([{ into: "Hilversum", planned: true }]);
  });

  it("knows names in any spelling and adds decimals exactly", () => {
    expect(mergeMunicipalities([row("gemeente HILVERSUM", 0.1), row(" wijdemeren", 0.2)], "2030-01-01").rows).toEqual([
      row("gemeente HILVERSUM", 0.3),
    ]);
  });

  it("follows changes that build on each other, in the order of their dates", () => {
    const changes = [
      { date: "2022-01-01", from: ["B"], into: "C", successorBegins: true, planned: false },
      { date: "2018-01-01", from: ["A"], into: "B", successorBegins: false, planned: false },
    ];
    expect(mergeMunicipalities([row("A", 1), row("B", 2)], "2022-01-01", changes).rows).toEqual([row("C", 3)]);
  });

  it("keeps the sum of the weights as long as nobody leaves", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 100_000 }), { minLength: 3, maxLength: 3 }), ([a = 0, b = 0, c = 0]) => {
        const { rows } = mergeMunicipalities([row("Wijdemeren", a), row("Laren", b), row("Hilversum", c)], "2027-06-30");
        expect(rows.reduce((sum, each) => sum + each.weight, 0)).toBe(a + b + c);
      }),
    );
  });
});
