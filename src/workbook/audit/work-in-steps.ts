/** Long work that says how far it is and stops when it is asked to. */
export interface Steps {
  /** Between 0 and 1. */
  readonly progress?: (part: number) => void;
  readonly signal?: AbortSignal;
}

/** Lets the page draw and hear clicks; throws the signal's reason when the work is cancelled. */
export async function breathe(signal: AbortSignal | undefined): Promise<void> {
  await new Promise<void>((resolve) => setTimeout(resolve, 0));
  signal?.throwIfAborted();
}
