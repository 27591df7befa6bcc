import { expect, it } from "vitest";
import { exampleScenarios, gooiEnVechtstreek2017 as base } from "../../src/data/gooi-en-vechtstreek";
import type { TableBlock } from "../../src/proposal/document";
import { proposalDocument } from "../../src/proposal/proposal-document";
import { openExcel } from "../host/excel/support";
import { requestOf } from "../proposal/support/proposal-of";
import { tableOn, withPlan } from "./sheets/scenario/support";

openExcel();

const scenario = exampleScenarios[1] ?? null;

/** Whole numbers in a table of the proposal, total included, without the text beside them. */
function figuresIn(heading: string, column: number): number[] {
  const table = proposalDocument(requestOf(scenario)).blocks.find(
    (block): block is TableBlock => block.kind === "table" && block.columns[0]?.heading === heading,
  );
  return [...(table?.rows ?? []), table?.total ?? []].map((row) => Number((row[column] ?? "").replaceAll(".", "")));
}

it("the figures of a proposal are those of the scenario's sheet, which its native formulas calculate", async () => {
  await withPlan(base, exampleScenarios, scenario);
  const sheet = scenario?.name ?? "";
  const column = async (ending: string, heading: string) => {
    const [headings = [], ...rows] = await tableOn(sheet, ending);
    const at = headings.indexOf(heading);
    expect(at).toBeGreaterThan(0);
    const amounts = rows.map((row) => Number(row[at]));
    return [...amounts, amounts.reduce((sum, one) => sum + one, 0)];
  };
  expect(figuresIn("Gemeente", 2)).toEqual(await column("PerGemeente", "2017"));
  expect(figuresIn("Gemeente", 1)).toEqual(await column("PerGemeente", "Inwoners"));
  expect(figuresIn("Wie betaalt", 2)).toEqual(await column("Dekking", "2017"));
  expect(figuresIn("Uitvoeringsdienst", 4)).toEqual(await column("UrenEnKosten", "Kosten"));
});
