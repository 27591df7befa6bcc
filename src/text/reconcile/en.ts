import type { ReconciliationFinding } from "../../domain/audit/reconcile/reconcile";
import { euros } from "../format/en";

const shortfall = (amount: number) => (amount > 0 ? `${euros(amount)} too little` : `${euros(-amount)} too much`);

/** What the audit of a table found, as a sentence. */
export function finding(found: ReconciliationFinding): string {
  switch (found.kind) {
    case "copyOf":
      return (
        `${found.name} has the same amount as ${found.other} (${euros(found.amount)}) with another weight. ` +
        `${shortfall(found.shortfall)} has been divided; with ${euros(found.closing)} the table adds up.`
      );
    case "closingRow":
      return (
        `${found.name} alone is far off (${euros(found.amount)}). ${shortfall(found.shortfall)} has been divided; with ` +
        `${euros(found.closing)} the table adds up.`
      );
    case "sumMismatch":
      return (
        `The amounts add up to ${euros(found.sum)}, the total is ${euros(found.total)}: ${shortfall(found.shortfall)} has been ` +
        "divided."
      );
    case "roundingDifference":
      return (
        `The amounts add up to ${euros(found.sum)}, the total is ${euros(found.total)}: ${shortfall(found.shortfall)} has been ` +
        "divided. Rounding each row by itself explains this."
      );
  }
}
