import { tokenize, type Token } from "./formula-tokens";

/** Why Excel would not accept a formula; `at` is the place in the formula, counted from 0 at its `=`. */
export interface FormulaFault {
  readonly reason: "empty" | "too long" | "unexpected" | "incomplete" | "too many levels" | "number of arguments" | "uneven constants";
  readonly at: number;
}

/** A call of a function, for checks on the number of its arguments. */
export interface FunctionCall {
  readonly name: string;
  readonly arguments: number;
  readonly at: number;
}

const LONGEST = 8192;
const DEEPEST = 64;
const PREFIXES = new Set(["+", "-", "@"]);
const POSTFIXES = new Set(["%", "#"]);
const BINARY = new Set(["+", "-", "*", "/", "^", "&", "=", "<", ">", "<=", ">=", "<>"]);

class Fault extends Error {
  constructor(readonly fault: FormulaFault) {
    super(fault.reason);
  }
}

/** Reads an English formula by Excel's grammar. Names and functions need not exist. Answers its calls, or why it is not a formula. */
export function readFormula(formula: string): { readonly calls: readonly FunctionCall[] } | { readonly fault: FormulaFault } {
  if (formula.length > LONGEST) return { fault: { reason: "too long", at: LONGEST } };
  if (!formula.startsWith("=") || formula.trim().length < 2) return { fault: { reason: "empty", at: 0 } };
  const { tokens, stoppedAt } = tokenize(formula.slice(1));
  if (stoppedAt !== undefined) return { fault: { reason: "unexpected", at: stoppedAt + 1 } };
  try {
    return { calls: new Reader(tokens, formula.length).read() };
  } catch (error) {
    if (error instanceof Fault) return { fault: error.fault };
    throw error;
  }
}

/** Recursive descent. Precedence does not matter for what is acceptable, so all binary operators are read alike. */
class Reader {
  private index = 0;
  private depth = 0;
  private readonly calls: FunctionCall[] = [];

  constructor(
    private readonly tokens: readonly Token[],
    private readonly end: number,
  ) {}

  read(): readonly FunctionCall[] {
    this.expression();
    if (this.peek()) this.fail("unexpected");
    return this.calls;
  }

  private expression(): void {
    let reference = this.operand();
    for (;;) {
      const spaced = this.tokens[this.index]?.kind === "space";
      const next = this.peek();
      if (!next) return;
      if (next.kind === "operator" && next.text === ":") {
        if (!reference) this.fail("unexpected");
        this.take();
        if (!this.operand()) this.fail("unexpected");
      } else if (next.kind === "operator" && BINARY.has(next.text)) {
        this.take();
        reference = this.operand();
      } else if (spaced && reference && startsReference(next)) {
        reference = this.operand();
      } else {
        return;
      }
    }
  }

  /** One value with its signs; answers whether it can be a reference, which ranges and intersections need. */
  private operand(): boolean {
    for (let sign = this.peek(); sign?.kind === "operator" && PREFIXES.has(sign.text); sign = this.peek()) this.take();
    const reference = this.primary();
    for (let sign = this.peek(); sign?.kind === "operator" && POSTFIXES.has(sign.text); sign = this.peek()) this.take();
    return reference;
  }

  private primary(): boolean {
    const token = this.take();
    switch (token.kind) {
      case "number":
      case "text":
        return false;
      case "constants":
        if (!isRectangular(token.text)) this.fail("uneven constants", token);
        return false;
      case "error":
      case "rows":
      case "bracket":
        return true;
      case "sheet":
        return this.afterSheet();
      case "word":
        return this.word(token);
      default:
        if (token.text !== "(") this.fail("unexpected", token);
        return this.parenthesised();
    }
  }

  private afterSheet(): boolean {
    const token = this.take();
    if (token.kind === "word") return this.word(token);
    if (token.kind !== "error" && token.kind !== "rows") this.fail("unexpected", token);
    return true;
  }

  private word(token: Token): boolean {
    if (this.tokens[this.index]?.kind === "bracket") this.index++;
    else if (this.opens()) {
      this.calls.push({ name: token.text.toUpperCase(), arguments: this.callArguments(), at: token.at + 1 });
      while (this.opens()) this.callArguments();
    }
    return true;
  }

  private opens(): boolean {
    return this.peek()?.text === "(" && this.peek()?.kind === "operator";
  }

  /** From the opening to the closing parenthesis; arguments may be left out between commas. Answers their number. */
  private callArguments(): number {
    this.enter();
    this.take();
    let count = 0;
    for (;;) {
      const next = this.peek() ?? this.fail("incomplete");
      if (next.kind === "operator" && next.text === ")" && count === 0 && this.tokens[this.index - 1]?.text === "(") break;
      if (!(next.kind === "operator" && (next.text === "," || next.text === ")"))) this.expression();
      count++;
      if (!this.separated()) break;
    }
    this.close();
    return count;
  }

  private parenthesised(): boolean {
    this.enter();
    do this.expression();
    while (this.separated());
    this.close();
    return true;
  }

  private separated(): boolean {
    const next = this.peek();
    const comma = next?.kind === "operator" && next.text === ",";
    if (comma) this.take();
    return comma;
  }

  private enter(): void {
    if (++this.depth > DEEPEST) this.fail("too many levels");
  }

  private close(): void {
    const token = this.take();
    if (token.text !== ")") this.fail("unexpected", token);
    this.depth--;
  }

  /** The next part that is not space. */
  private peek(): Token | undefined {
    const token = this.tokens[this.index];
    return token?.kind === "space" ? this.tokens[this.index + 1] : token;
  }

  private take(): Token {
    const token = this.peek() ?? this.fail("incomplete");
    this.index = this.tokens.indexOf(token, this.index) + 1;
    return token;
  }

  private fail(reason: FormulaFault["reason"], token = this.peek()): never {
    throw new Fault({ reason, at: token ? token.at + 1 : this.end });
  }
}

function startsReference(token: Token): boolean {
  return token.kind === "word" || token.kind === "sheet" || token.kind === "rows" || token.kind === "bracket" || token.text === "(";
}

/** `{1,2;3}` is refused: every row of constants has the same number of them. */
function isRectangular(constants: string): boolean {
  const bare = constants.replace(/"(?:[^"]|"")*"/g, "");
  const widths = bare.split(";").map((row) => row.split(",").length);
  return new Set(widths).size === 1;
}
