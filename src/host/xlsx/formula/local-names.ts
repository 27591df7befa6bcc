import type { FormulaToken } from "../../locale/formula-tokens";

interface Call {
  readonly name: string;
  argument: number;
  readonly declared: Set<string>;
}

const opens = (token: FormulaToken): boolean => token.text === "(" || token.text === "{";
const closes = (token: FormulaToken): boolean => token.text === ")" || token.text === "}";

function neighbour(tokens: readonly FormulaToken[], at: number, step: 1 | -1): FormulaToken | undefined {
  let found = at + step;
  while (tokens[found]?.kind === "space") found += step;
  return tokens[found];
}

/** A name alone in an argument of LET or LAMBDA that names something: the odd arguments of LET, all but the last of LAMBDA. */
function isDeclaration(tokens: readonly FormulaToken[], at: number, call: Call | undefined): call is Call {
  if (call?.name !== "LAMBDA" && !(call?.name === "LET" && call.argument % 2 === 0)) return false;
  const before = neighbour(tokens, at, -1);
  return (before?.text === "(" || before?.kind === "separator") && neighbour(tokens, at, 1)?.kind === "separator";
}

/** Positions of the tokens that are names of LET or parameters of LAMBDA, where they are declared and where they are used. */
export function localNames(tokens: readonly FormulaToken[]): ReadonlySet<number> {
  const found = new Set<number>();
  const calls: Call[] = [];
  tokens.forEach((token, at) => {
    const call = calls.at(-1);
    if (opens(token))
      calls.push({
        name: tokens[at - 1]?.kind === "name" ? (tokens[at - 1]?.text.toUpperCase() ?? "") : "",
        argument: 0,
        declared: new Set(),
      });
    else if (closes(token)) calls.pop();
    else if (token.kind === "separator" && call) call.argument++;
    else if (token.kind === "name") {
      const name = token.text.toUpperCase();
      if (isDeclaration(tokens, at, call)) call.declared.add(name);
      const isSheet = tokens[at + 1]?.text === "!" || tokens[at - 1]?.text === "!";
      if (!isSheet && calls.some(({ declared }) => declared.has(name))) found.add(at);
    }
  });
  return found;
}
