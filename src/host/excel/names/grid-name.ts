import type { IMutationInfo } from "@univerjs/core";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { GridContext } from "../../engine/grid-context";

/** The grid's mark for names of the workbook. */
const WORKBOOK_SCOPE = "AllDefaultWorkbook";

/** A defined name. */
export interface GridName {
  readonly id: string;
  readonly name: string;
  /** Without "=" in front. */
  readonly formula: string;
  /** The sheet it belongs to; undefined for names of the workbook. */
  readonly sheetId: string | undefined;
  readonly comment: string;
  readonly visible: boolean;
}

export function gridNames(ctx: GridContext): GridName[] {
  const names = ctx.injector.get(ctx.engine.IDefinedNamesService).getDefinedNameMap(ctx.unitId) ?? {};
  return Object.values(names).map((name) => ({
    id: name.id,
    name: name.name,
    formula: name.formulaOrRefString.replace(/^=/u, ""),
    sheetId: name.localSheetId === WORKBOOK_SCOPE ? undefined : name.localSheetId,
    comment: name.comment ?? "",
    visible: name.hidden !== true,
  }));
}

/** Puts a name in the workbook, or in the place of the one with its id. */
export const nameSet = (ctx: GridContext, name: GridName): IMutationInfo => ({
  id: ctx.engine.SetDefinedNameMutation.id,
  params: { unitId: ctx.unitId, ...storedName(name) },
});

/** Takes a name out of the workbook. */
export const nameRemoved = (ctx: GridContext, name: GridName): IMutationInfo => ({
  id: ctx.engine.RemoveDefinedNameMutation.id,
  params: { unitId: ctx.unitId, ...storedName(name) },
});

/** As the grid stores it: references as they are, calculations with "=" in front. */
function storedName(name: GridName): IDefinedNamesServiceParam {
  const isReference = /^(?:'(?:[^']|'')+'|[^'!()+*/&,"]+)![$A-Z0-9:]+$/iu.test(name.formula);
  return {
    id: name.id,
    name: name.name,
    formulaOrRefString: isReference ? name.formula : `=${name.formula}`,
    comment: name.comment,
    hidden: !name.visible,
    localSheetId: name.sheetId ?? WORKBOOK_SCOPE,
  };
}
