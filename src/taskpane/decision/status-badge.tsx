import { Badge } from "@fluentui/react-components";
import type { DecisionStatus } from "../../domain/decision/trail-entry";

const colors = { concept: "subtle", besproken: "brand", vastgesteld: "success" } as const satisfies Record<DecisionStatus, string>;

/** A status in its colour, beside the words that say it. null: a status that is none. */
export function StatusBadge({ status, children }: { readonly status: DecisionStatus | null; readonly children: string }) {
  return (
    <Badge appearance={status === null ? "outline" : "tint"} color={status ? colors[status] : "subtle"}>
      {children}
    </Badge>
  );
}
