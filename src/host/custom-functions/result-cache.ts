import type { Value } from "./cell-values";
import { isFailure } from "./function-result";

interface Entry {
  readonly value: Value;
  shown: boolean;
}

/** Results by function and arguments; the least recently used make way. */
export class ResultCache {
  private readonly entries = new Map<string, Entry>();

  constructor(private readonly capacity: number) {}

  get(key: string): Value | undefined {
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    this.entries.delete(key);
    this.entries.set(key, entry);
    entry.shown = true;
    return entry.value;
  }

  set(key: string, value: Value): void {
    this.entries.delete(key);
    this.entries.set(key, { value, shown: false });
    const oldest = this.entries.keys().next();
    if (this.entries.size > this.capacity && !oldest.done) this.entries.delete(oldest.value);
  }

  /**
   * A failure can pass (data that could not be loaded), so it is asked again at the next calculation. One that no cell has shown yet stays:
   * the calculation that asks for it is still to come.
   */
  forgetShownFailures(): void {
    for (const [key, { value, shown }] of this.entries) if (shown && isFailure(value)) this.entries.delete(key);
  }

  clear(): void {
    this.entries.clear();
  }
}
