import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { lazy, Suspense, useState } from "react";
import { useLazyDecisions } from "../decision/use-lazy-decisions";
import { useNavigation } from "../../navigation/navigation";
import { usePlan, type ReadyPlan } from "../../planning/plan-context";
import { WithPlan } from "../../planning/with-plan";
import { WorkFailure } from "../../components/work-failure";
import { NewScenario } from "./new-scenario";
import { ScenarioCard } from "./scenario-card";
import { ScenarioTools } from "./scenario-tools";
import { useText } from "../../language/language-context";
import { planPaneTexts } from "../../../text/plan-pane";

const LooseTrails = lazy(() => import("../decision/loose-trails"));

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  start: { alignSelf: "flex-start" },
});

/** The scenarios as cards: what each differs in and what that means for the gemeenten. */
export default function ScenariosView() {
  return <WithPlan>{(plan) => <Scenarios plan={plan} />}</WithPlan>;
}

function Scenarios({ plan: { workbook, base, scenarios: outcomes } }: { readonly plan: ReadyPlan }) {
  const styles = useStyles();
  const text = useText(planPaneTexts);
  const { failure } = usePlan();
  const [creating, setCreating] = useState(false);
  const { left } = useNavigation();
  // Who comes back from comparing finds the same cards ticked.
  const [picked, setPicked] = useState<readonly string[]>(left?.name === "compare" ? left.scenarios : []);
  const { scenarios, tables } = workbook;
  const decisions = useLazyDecisions(workbook);
  return (
    <>
      <p className={styles.text}>{scenarios.length ? text.scenarios.intro : text.scenarios.none}</p>
      <WorkFailure failure={failure} />
      {creating ? (
        <NewScenario names={scenarios.map(({ name }) => name)} onDone={() => setCreating(false)} />
      ) : (
        <Button
          className={styles.start}
          appearance={scenarios.length ? "secondary" : "primary"}
          icon={<Add20Regular />}
          onClick={() => setCreating(true)}
        >
          {text.scenarios.create}
        </Button>
      )}
      <ScenarioTools compares={scenarios.length > 0} picked={scenarios.map(({ name }) => name).filter((name) => picked.includes(name))} />
      {scenarios.map((scenario, i) => {
        const outcome = outcomes[i];
        const pick = (chosen: boolean) => setPicked(chosen ? [...picked, scenario.name] : picked.filter((name) => name !== scenario.name));
        return (
          outcome && (
            <ScenarioCard
              key={scenario.name}
              scenario={scenario}
              outcome={outcome}
              base={base}
              tables={tables}
              isWhole={workbook.missing.length === 0}
              others={scenarios.map(({ name }) => name).filter((name) => name !== scenario.name)}
              decisions={decisions}
              picked={picked.includes(scenario.name)}
              onPick={pick}
            />
          )
        );
      })}
      {decisions && (
        <Suspense fallback={null}>
          <LooseTrails decisions={decisions} scenarios={scenarios.map(({ name }) => name)} />
        </Suspense>
      )}
    </>
  );
}
