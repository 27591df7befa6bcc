import { useEffect, useState } from "react";
import { awaitOffice } from "./await-office";
import type { OfficeState } from "./await-office";

/** How the connection with Excel stands. */
export function useOfficeState(): OfficeState {
  const [state, setState] = useState<OfficeState>("waiting");
  useEffect(() => awaitOffice(setState), []);
  return state;
}
