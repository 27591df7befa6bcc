import type { GridContext } from "./grid-context";

/**
 * Has the engine (0.25.1) parse formulas anew when a table or a name has come to stand for something else. What it parsed is kept by the
 * text of the formula, with the cells of that moment: the calculation right after the change looks past it at best, the next one would use
 * it again.
 */
export function forgetParsedWithNames(grid: GridContext): void {
  const { SetSuperTableMutation, RemoveSuperTableMutation, SetDefinedNameMutation, RemoveDefinedNameMutation, IFunctionService } =
    grid.engine;
  const ofTables: ReadonlySet<string> = new Set([SetSuperTableMutation.id, RemoveSuperTableMutation.id]);
  const ofNames: ReadonlySet<string> = new Set([SetDefinedNameMutation.id, RemoveDefinedNameMutation.id]);
  const functions = grid.injector.get(IFunctionService);
  grid.onChange(({ id }) => {
    if (!ofTables.has(id) && !ofNames.has(id)) return;
    // Long texts are kept as a number, in which no name can be found: all is forgotten.
    functions.deleteFormulaAstCacheKey("");
    // A formula that was calculated while its name meant nothing does not count as about that name.
    if (ofNames.has(id)) grid.recalcAll();
  });
}
