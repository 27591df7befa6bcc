import { createContext, useContext, useState } from "react";
import type { FunctionExample } from "../../../functions/definition";
import { type InsertResult, insertExample } from "../../../workbook/commands/insert-example";
import { thrownSentence } from "../../components/work-failure";
import { useText } from "../../language/language-context";
import { paneTexts } from "../../../text/pane";

/** Writes an example into the workbook; tests put another in its place. */
export const ExampleWriter = createContext(insertExample);

const useExampleWriter = (): typeof insertExample => useContext(ExampleWriter);

/** How inserting stands. "kept": the user chose not to overwrite. */
export type Insertion =
  | { readonly kind: "idle" }
  | { readonly kind: "busy" }
  | InsertResult
  | { readonly kind: "kept" }
  | { readonly kind: "failed"; readonly sentence: string };

/** Inserting an example, with the question in between when cells are in the way. */
export function useExampleInsertion(example: FunctionExample) {
  const text = useText(paneTexts);
  const insertExample = useExampleWriter();
  const [insertion, setInsertion] = useState<Insertion>({ kind: "idle" });
  const insert = async (options?: { readonly overwrite: true }) => {
    setInsertion({ kind: "busy" });
    try {
      setInsertion(await insertExample(example, options));
    } catch (thrown) {
      setInsertion({ kind: "failed", sentence: thrownSentence(text, thrown) });
    }
  };
  return { insertion, insert, keep: () => setInsertion({ kind: "kept" }), clear: () => setInsertion({ kind: "idle" }) };
}
