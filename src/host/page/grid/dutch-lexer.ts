import type { Injector } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { withEnglishMarks } from "../../locale/formula-translation";

type SequenceNodes = ReturnType<LexerTreeBuilder["sequenceNodesBuilder"]>;

const lengthOf = (node: NonNullable<SequenceNodes>[number]): number => (typeof node === "string" ? node.length : node.token.length);

/** The nodes of the text with English marks, in the words of the text itself: the two have the same length. */
function inWordsOf(text: string, nodes: SequenceNodes): SequenceNodes {
  // The lexer leaves out the equals sign in front.
  let at = text.length - (nodes ?? []).reduce((sum, node) => sum + lengthOf(node), 0);
  return nodes?.map((node) => {
    const own = text.slice(at, at + lengthOf(node));
    at += lengthOf(node);
    return typeof node === "string" ? own : { ...node, token: own };
  });
}

/**
 * The formula editor colours references, inserts clicked ones and finds the argument being typed with the engine's lexer, which reads
 * English.
 * While `isDutch` says that a text stands in the editor, the lexer is given that text with English marks; its answer is in the words typed.
 */
export function readDutchInEditor(injector: Injector, isDutch: (text: string) => boolean): void {
  const lexer = injector.get(LexerTreeBuilder);
  const sequenceNodes = lexer.sequenceNodesBuilder.bind(lexer);
  const functionAndParameter = lexer.getFunctionAndParameter.bind(lexer);
  const missingBrackets = lexer.checkIfAddBracket.bind(lexer);
  lexer.sequenceNodesBuilder = (text) => (isDutch(text) ? inWordsOf(text, sequenceNodes(withEnglishMarks(text))) : sequenceNodes(text));
  // The editor asks about its text with a letter behind it, to know the argument at the very end.
  lexer.getFunctionAndParameter = (text, index) => functionAndParameter(isDutch(text.slice(0, -1)) ? withEnglishMarks(text) : text, index);
  lexer.checkIfAddBracket = (text) => missingBrackets(isDutch(text) ? withEnglishMarks(text) : text);
}
