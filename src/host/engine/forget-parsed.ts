import type { GridContext } from "./grid-context";

/**
 * Has the engine (0.25.1) parse formulas anew when a table has come to stand for other cells. What it parsed is kept by the text of the
 * formula, with the cells of that moment: the calculation right after the change looks past it, the next one would use it again.
 */
export function forgetParsedWithTables(grid: GridContext): void {
  const { SetSuperTableMutation, RemoveSuperTableMutation, IFunctionService } = grid.engine;
  const functions = grid.injector.get(IFunctionService);
  grid.onChange(({ id }) => {
    // Long texts are kept as a number, in which no name can be found: all is forgotten.
    if (id === SetSuperTableMutation.id || id === RemoveSuperTableMutation.id) functions.deleteFormulaAstCacheKey("");
  });
}
