import type { ReconciliationFinding } from "../../domain/audit/reconcile/reconcile";
import { euros } from "../format/nl";

/** "De bedragen tellen op tot minder dan het totaal", with the amount; a negative shortfall is too much. */
const shortfall = (amount: number) => (amount > 0 ? `${euros(amount)} te weinig` : `${euros(-amount)} te veel`);

/** What the audit of a table found, as a sentence. */
export function finding(found: ReconciliationFinding): string {
  switch (found.kind) {
    case "copyOf":
      return (
        `${found.name} heeft hetzelfde bedrag als ${found.other} (${euros(found.amount)}), bij een ander gewicht. Er is ` +
        `${shortfall(found.shortfall)} verdeeld; met ${euros(found.closing)} sluit de tabel.`
      );
    case "closingRow":
      return (
        `${found.name} wijkt als enige sterk af (${euros(found.amount)}). Er is ${shortfall(found.shortfall)} verdeeld; met ` +
        `${euros(found.closing)} sluit de tabel.`
      );
    case "sumMismatch":
      return `De bedragen tellen op tot ${euros(found.sum)}, het totaal is ${euros(found.total)}: ${shortfall(found.shortfall)} verdeeld.`;
    case "roundingDifference":
      return (
        `De bedragen tellen op tot ${euros(found.sum)}, het totaal is ${euros(found.total)}: ${shortfall(found.shortfall)} ` +
        "verdeeld. Dat past bij afronden per regel."
      );
  }
}
