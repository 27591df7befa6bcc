import { cellKey, type CellPosition } from "../engine/cell-position";
import type { Value } from "./cell-values";

/** Excel nests functions no deeper, so a formula needs no more rounds to have all its answers. */
const MOST_ROUNDS = 64;

/**
 * Counts how often cells got an answer since the workbook was last changed. An argument that differs at every calculation (RAND) asks anew
 * each time
 * an answer comes; after the most rounds a formula can need, the last answer stands.
 */
export class Rounds {
  private readonly rounds = new Map<string, { count: number; value: Value }>();

  answered(cells: Iterable<CellPosition>, functionId: string, value: Value): void {
    for (const cell of cells) {
      const key = roundKey(cell, functionId);
      this.rounds.set(key, { count: (this.rounds.get(key)?.count ?? 0) + 1, value });
    }
  }

  /** The answer to content oneself with; undefined as long as it makes sense to ask. */
  lastAnswer(cell: CellPosition, functionId: string): Value | undefined {
    const round = this.rounds.get(roundKey(cell, functionId));
    return round && round.count >= MOST_ROUNDS ? round.value : undefined;
  }

  /** The workbook was changed. */
  restart(): void {
    this.rounds.clear();
  }
}

function roundKey(cell: CellPosition, functionId: string): string {
  return `${functionId}@${cellKey(cell)}`;
}
