import { rewriteFormulas } from "../formulas/rewrite-formulas";
import type { Session } from "../session";

/** Gives a table its new name in every formula that uses it. */
export function renameInFormulas(session: Session, before: string, after: string): void {
  rewriteFormulas(session, before, (tokens) =>
    tokens
      .map((token, index) => {
        const isTable =
          token.kind === "name" &&
          token.text.toLowerCase() === before.toLowerCase() &&
          tokens[index + 1]?.text !== "(" &&
          tokens[index + 1]?.text !== "!";
        return isTable && tokens[index - 1]?.text !== "!" ? after : token.text;
      })
      .join(""),
  );
}
