import { expect, it } from "vitest";
import { gooiEnVechtstreek2017 } from "../../../../src/data/gooi-en-vechtstreek";
import type { InputCell } from "../../../../src/domain/table/cell";
import { readPlan } from "../../../../src/domain/plan/input/read-plan";
import { plan } from "../../../../src/text/plan/nl";
import { problemSentence } from "../../../../src/text/plan/problem-sentence";
import { joinSources, type SourceColumn } from "../../../../src/workbook/store/links/join-sources";

const source = (column: string, cells: readonly InputCell[]): SourceColumn => ({
  table: "gemeenten",
  column,
  cells,
  address: null,
  below: [],
});

it("of two rows of the user with one name each is told what is wrong with it, and that the name stands there twice", () => {
  const [first, ...others] = gooiEnVechtstreek2017.gemeenten;
  const tables = { ...gooiEnVechtstreek2017, gemeenten: [{ ...first }, { ...first }, ...others] };
  const names = tables.gemeenten.map((row) => row["gemeente"] ?? null);
  const joined = joinSources(
    tables,
    [source("gemeente", names), source("inwoners", ["veel", -5, ...others.map((row) => row["inwoners"] ?? null)])],
    [],
  );
  const reading = readPlan(joined);
  expect("problems" in reading && reading.problems.map((one) => problemSentence(one, plan, "nl"))).toEqual([
    'Inwoners van Blaricum in rij 1 (Gemeenten) is "veel". Vul een getal in.',
    "Inwoners van Blaricum in rij 2 (Gemeenten) is -5. Vul een getal van 0 of meer in.",
    'Gemeente van Blaricum (Gemeenten): "Blaricum" staat meer dan één keer in de tabel. Geef elke rij een eigen naam.',
  ]);
});
