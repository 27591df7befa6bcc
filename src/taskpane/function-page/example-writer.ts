import { createContext, useContext } from "react";
import { insertExample } from "../../workbook/insert-example";

/** Writes an example into the workbook; tests put another in its place. */
export const ExampleWriter = createContext(insertExample);

export const useExampleWriter = (): typeof insertExample => useContext(ExampleWriter);
