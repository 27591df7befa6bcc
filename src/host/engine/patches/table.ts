import type { FormulaEngine } from "../univer-modules";
import { compareAsExcel, comparisonOf, keepTextsApart } from "./comparison";
import { beginClean, readAnew } from "./lexer";
import { forgetOldSheets, keepEmptyText, keepSheetOfResult, knowEscapedColumns } from "./references";

/** The version of Univer of which the members below are known. How to raise it is in the README of the host. */
export const UNIVER_VERSION = "0.25.1";

/** Members of Univer that are not part of what it promises, which the host replaces or reads. */
export interface PrivateMembers {
  readonly owner: string;
  readonly members: readonly string[];
  readonly why: string;
  /** Where the fault is reported to Univer; absent: no report of it was found. */
  readonly issue?: string;
  /** Fails without the patch. */
  readonly test: string;
}

/** A patch of the engine itself, for every workbook. */
export interface EnginePatch extends PrivateMembers {
  /** Where the members are, in the engine's module. */
  readonly target: (engine: FormulaEngine) => object | undefined;
  readonly apply: (engine: FormulaEngine) => void;
}

export const ENGINE_PATCHES: readonly EnginePatch[] = [
  {
    owner: "BaseReferenceObject",
    members: ["setForcedSheetId", "getForcedSheetId", "getForcedSheetName"],
    why: "INDEX and OFFSET read the sheet of the formula in place of the sheet of their reference",
    test: "tests/host/engine/patches/references.test.ts",
    target: (engine) => engine.BaseReferenceObject.prototype,
    apply: keepSheetOfResult,
  },
  {
    owner: "BaseReferenceObject",
    members: ["getCellData", "getCurrentActiveSheetData"],
    why: 'a formula that gives "" counts as an empty cell in the calculation that calculates it, and as a text in later ones',
    test: "tests/host/engine/patches/references.test.ts",
    target: (engine) => engine.BaseReferenceObject.prototype,
    apply: keepEmptyText,
  },
  {
    owner: "SuperTableService",
    members: ["registerTable"],
    why: "a heading with an apostrophe is not found, and the column left of the table is read",
    test: "tests/host/engine/patches/references.test.ts",
    target: (engine) => engine.SuperTableService.prototype,
    apply: knowEscapedColumns,
  },
  {
    owner: "FormulaCurrentConfigService",
    members: ["_mergeNameMap"],
    why: "a deleted sheet hides a later sheet of the same name: its formulas give #NAME?",
    test: "tests/host/engine/patches/references.test.ts",
    target: (engine) => engine.FormulaCurrentConfigService.prototype,
    apply: forgetOldSheets,
  },
  {
    owner: "LexerTreeBuilder",
    members: ["_resetTemp"],
    why: "after one formula with a bracket that is not closed every later formula is #NAME?",
    test: "tests/host/engine/patches/lexer.test.ts",
    target: (engine) => engine.LexerTreeBuilder.prototype,
    apply: beginClean,
  },
  {
    owner: "LexerTreeBuilder",
    members: ["treeBuilder", "_simpleCheckDefinedName"],
    why: "a formula is read once for all workbooks, with the names it had then",
    test: "tests/host/excel/read-anew.test.ts",
    target: (engine) => engine.LexerTreeBuilder.prototype,
    apply: readAnew,
  },
  {
    owner: "CELL_INVERTED_INDEX_CACHE",
    members: ["set", "canUseCache", "getCellPositions", "clear"],
    why: "a text that looks like a number is indexed as that number",
    test: "tests/host/engine/patches/comparison.test.ts",
    target: (engine) => engine.CELL_INVERTED_INDEX_CACHE,
    apply: keepTextsApart,
  },
  {
    owner: "Compare",
    members: ["calculate"],
    why: "operators take texts for numbers, read wildcards, and find TRUE not unequal to anything",
    test: "tests/host/engine/patches/comparison.test.ts",
    target: comparisonOf,
    apply: compareAsExcel,
  },
];

/** Members of services of one workbook, by the name of the service: see `privateMembersOf`. */
export const SERVICE_MEMBERS = {
  TriggerCalculationController: {
    owner: "TriggerCalculationController",
    members: ["_waitingCommandQueue", "_executingDirtyData", "_generateDirty", "_mergeDirty"],
    why: "a calculation begins a tenth of a second after the last change, and whoever waits for it has made the last change",
    test: "tests/host/engine/grid-context.test.ts",
  },
  CalculateFormulaService: {
    owner: "CalculateFormulaService",
    members: ["_executeLock"],
    why: "the notice that a calculation has ended can be that of an earlier one",
    test: "tests/host/engine/grid-context.test.ts",
  },
  FormulaRuntimeService: {
    owner: "FormulaRuntimeService",
    members: ["_checkIfArrayFormulaRangeHasData"],
    why: "an array may fill cells of a table, where Excel shows #SPILL!",
    test: "tests/host/excel/tables.test.ts",
  },
} as const satisfies Readonly<Record<string, PrivateMembers>>;
