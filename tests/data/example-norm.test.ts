import { expect, it } from "vitest";
import { gooiEnVechtstreekNorm } from "../../src/data/gooi-en-vechtstreek-norm";

it("The example's measure, whose dates, hours and retention nobody published, says in its name that it is an assumption", () => {
  expect(gooiEnVechtstreekNorm.maatregelen.map(({ maatregel }) => String(maatregel))).toEqual([expect.stringContaining("aanname")]);
});
