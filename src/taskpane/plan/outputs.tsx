import { makeStyles, tokens } from "@fluentui/react-components";
import type { Calculated } from "../../domain/compare/outcome-figures";
import type { PlanTables, Scenario } from "../../domain/plan/plan-tables";
import { usePlanText } from "../language/plan-text";
import { ProposalAction } from "../proposal/proposal-action";
import { ShareMenu } from "../share/share-menu";
import { ScenarioSheetButton } from "./scenario-sheet-button";

const useStyles = makeStyles({
  // Buttons stand beside each other; what they have to say gets a line of its own.
  outputs: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, "& > :not(button)": { flexBasis: "100%" } },
});

interface OutputsProps {
  /** null for the base. */
  readonly scenario: Scenario | null;
  readonly tables: PlanTables;
  readonly outcome: Parameters<typeof ShareMenu>[0]["outcome"];
  /** What a scenario is compared with; null for the base itself, and when the base cannot be calculated. */
  readonly base: Calculated | null;
}

/** What can be made of the base or a scenario: its sheets, what passes it on, and a proposal. */
export function Outputs({ scenario, tables, outcome, base }: OutputsProps) {
  const styles = useStyles();
  const { sheet } = usePlanText();
  return (
    <div className={styles.outputs}>
      <ScenarioSheetButton scenario={scenario} {...(scenario === null && { appearance: "primary" as const })} />
      <ShareMenu name={scenario?.name ?? sheet.base} outcome={outcome} />
      <ProposalAction scenario={scenario} tables={tables} outcome={outcome} base={base} />
    </div>
  );
}
