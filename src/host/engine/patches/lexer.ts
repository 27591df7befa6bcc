import type { FormulaEngine } from "../univer-modules";

interface Lexer {
  _resetTemp(): void;
  _squareBracketState: number;
  _tableBracketState: boolean;
  treeBuilder(formula: string, transformSuffix?: boolean, names?: object): unknown;
  _simpleCheckDefinedName(formula: string, names: object): boolean;
}

const NO_NAMES = {};

const mended = new WeakSet<FormulaEngine>();

/** Mends faults of the engine (0.25.1) in reading formulas. */
export function mendLexer(engine: FormulaEngine): void {
  if (mended.has(engine)) return;
  mended.add(engine);
  const prototype = engine.LexerTreeBuilder.prototype as unknown as Lexer;
  beginClean(prototype);
  readAnew(prototype);
}

/**
 * The lexer begins each formula with a clean state, except for square brackets. After one formula with a bracket that it did not see closed
 * (`tbl[a'[b']]`, or `tbl[` while it is being typed) every formula of every workbook would be #NAME?.
 */
function beginClean(prototype: Lexer): void {
  const reset = prototype._resetTemp;
  prototype._resetTemp = function (this: Lexer) {
    reset.call(this);
    this._squareBracketState = 0;
    this._tableBracketState = false;
  };
}

/**
 * What the lexer has read is kept by the text alone, with the names in it filled in, and serves every workbook: where a name has another
 * meaning, or none any more, the formula would read other cells. It looks past that only for names that it is told have changed.
 */
function readAnew(prototype: Lexer): void {
  const read = prototype.treeBuilder;
  prototype.treeBuilder = function (this: Lexer, formula: string, transformSuffix?: boolean, names: object = NO_NAMES) {
    return read.call(this, formula, transformSuffix, names);
  };
  prototype._simpleCheckDefinedName = () => true;
}
