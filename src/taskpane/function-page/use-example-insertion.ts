import { useState } from "react";
import type { FunctionExample } from "../../functions/definition";
import { usePaneText } from "../language/language-context";
import { failureSentence } from "../shell/failure-sentence";
import type { InsertResult } from "../../workbook/insert-example";
import { useExampleWriter } from "./example-writer";

/** How inserting stands. "kept": the user chose not to overwrite. */
export type Insertion =
  | { readonly kind: "idle" }
  | { readonly kind: "busy" }
  | InsertResult
  | { readonly kind: "kept" }
  | { readonly kind: "failed"; readonly sentence: string };

/** Inserting an example, with the question in between when cells are in the way. */
export function useExampleInsertion(example: FunctionExample) {
  const text = usePaneText();
  const insertExample = useExampleWriter();
  const [insertion, setInsertion] = useState<Insertion>({ kind: "idle" });
  const insert = async (options?: { readonly overwrite: true }) => {
    setInsertion({ kind: "busy" });
    try {
      setInsertion(await insertExample(example, options));
    } catch (thrown) {
      setInsertion({ kind: "failed", sentence: failureSentence(text, thrown) });
    }
  };
  return { insertion, insert, keep: () => setInsertion({ kind: "kept" }), clear: () => setInsertion({ kind: "idle" }) };
}
