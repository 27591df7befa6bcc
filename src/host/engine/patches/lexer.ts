import type { FormulaEngine } from "../univer-modules";

interface Lexer {
  _resetTemp(): void;
  _squareBracketState: number;
  _tableBracketState: boolean;
  treeBuilder(formula: string, transformSuffix?: boolean, names?: object): unknown;
  _simpleCheckDefinedName(formula: string, names: object): boolean;
}

const NO_NAMES = {};

const lexerOf = (engine: FormulaEngine): Lexer => engine.LexerTreeBuilder.prototype as unknown as Lexer;

/**
 * The lexer begins each formula with a clean state, except for square brackets. After one formula with a bracket that it did not see closed
 * (`tbl[a'[b']]`, or `tbl[` while it is being typed) every formula of every workbook would be #NAME?.
 */
export function beginClean(engine: FormulaEngine): void {
  const prototype = lexerOf(engine);
  const reset = prototype._resetTemp;
  prototype._resetTemp = function (this: Lexer) {
    reset.call(this);
    this._squareBracketState = 0;
    this._tableBracketState = false;
  };
}

/**
 * What the lexer has read is kept by the text alone, with the names in it filled in, and serves every workbook: where a name has another
 * meaning, or none any more, the formula would read other cells. It looks past that only for names that are handed to it as changed.
 */
export function readAnew(engine: FormulaEngine): void {
  const prototype = lexerOf(engine);
  const read = prototype.treeBuilder;
  prototype.treeBuilder = function (this: Lexer, formula: string, transformSuffix?: boolean, names: object = NO_NAMES) {
    return read.call(this, formula, transformSuffix, names);
  };
  prototype._simpleCheckDefinedName = () => true;
}
