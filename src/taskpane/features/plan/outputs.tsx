import { makeStyles, tokens } from "@fluentui/react-components";
import type { Calculated } from "../../../domain/plan/compare/outcome-figures";
import type { PlanTables, Scenario } from "../../../domain/plan/input/plan-tables";
import { makeScenarioSheets } from "../../../workbook/commands/make-scenario-sheets";
import { SheetMaker } from "../../components/sheet-maker";
import type { Stamp } from "../../components/use-stamp";
import { usePlan } from "../../planning/plan-context";
import { currentDay } from "../../workbook/current-day";
import { ProposalAction } from "../share/proposal-action";
import { ShareMenu } from "../share/share-menu";
import { useText } from "../../language/language-context";
import { planPaneTexts } from "../../../text/plan-pane";
import { scenarioSheetTexts } from "../../language/scenario-sheet-texts";

/** Makes the sheets of the base (null) or a scenario, or makes them anew. */
function ScenarioSheetButton({ scenario, appearance }: { readonly scenario: Scenario | null; readonly appearance?: "primary" }) {
  const { sheet: text } = useText(planPaneTexts);
  const texts = useText(scenarioSheetTexts);
  const { state } = usePlan();
  if (state.kind !== "ready") return null;
  const { tables } = state.workbook;
  const make = async (stamp: Stamp) => {
    const result = await makeScenarioSheets({ tables, scenario, name: scenario?.name ?? text.base, today: currentDay(), texts, stamp });
    // Problems show above the button, where they are solved.
    return result.kind === "made" ? result.report : null;
  };
  return <SheetMaker text={text} make={make} {...(appearance && { appearance })} />;
}

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
  const { sheet } = useText(planPaneTexts);
  return (
    <div className={styles.outputs}>
      <ScenarioSheetButton scenario={scenario} {...(scenario === null && { appearance: "primary" as const })} />
      <ShareMenu name={scenario?.name ?? sheet.base} outcome={outcome} />
      <ProposalAction scenario={scenario} tables={tables} outcome={outcome} base={base} />
    </div>
  );
}
