import type { FormulaEngine } from "./univer-modules";

/** The state of the engine's lexer that it forgets to put back. */
interface LexerState {
  _resetTemp(): void;
  _squareBracketState: number;
  _tableBracketState: boolean;
}

const mended = new WeakSet<FormulaEngine>();

/**
 * The lexer begins each formula with a clean state, except for square brackets. After one formula with a bracket that it did not see closed
 * (`tbl[a'[b']]`, or `tbl[` while it is being typed) every formula of every workbook would be #NAME?.
 */
export function mendLexer(engine: FormulaEngine): void {
  if (mended.has(engine)) return;
  mended.add(engine);
  const prototype = engine.LexerTreeBuilder.prototype as unknown as LexerState;
  const reset = prototype._resetTemp;
  prototype._resetTemp = function (this: LexerState) {
    reset.call(this);
    this._squareBracketState = 0;
    this._tableBracketState = false;
  };
}
