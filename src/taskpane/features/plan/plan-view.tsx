import { Button, Field, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { YearResult } from "../../../domain/plan/outcome/calculate-plan";
import type { Plan } from "../../../domain/plan/plan";
import type { ScenarioOutcome } from "../../../domain/plan/outcome/scenario-outcome";
import type { PlanWorkbook } from "../../../workbook/store/plan/read-plan-workbook";
import { Busy } from "../../components/busy";
import { Section } from "../../components/section";
import { CoverBar } from "./cover-bar";
import { MissingParts } from "../../planning/missing-parts";
import { MunicipalityList } from "./municipality-list";
import { Outputs } from "./outputs";
import { usePlan } from "../../planning/plan-context";
import { PlanFields } from "./plan-fields";
import { ProblemList } from "../../planning/problem-list";
import { WorkFailure } from "../../components/work-failure";
import { useText } from "../../language/language-context";
import { planPaneTexts } from "../../../text/plan-pane";

const BaseTrail = lazy(() => import("../decision/base-trail"));

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, padding: "12px 16px 24px" },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The plan: who pays, what it is made of, and what each gemeente pays. It recalculates while one types. */
export default function PlanView() {
  const styles = useStyles();
  const text = useText(planPaneTexts);
  const { state, failure, reload } = usePlan();
  if (state.kind === "loading") return <Busy label={text.loading} />;
  if (state.kind === "none") return null;
  if (state.kind === "failed")
    return (
      <div className={styles.page}>
        <WorkFailure failure={state.thrown} />
        <Button onClick={() => void reload()}>{text.again}</Button>
      </div>
    );
  return (
    <div className={styles.page}>
      <WorkFailure failure={failure} />
      <PlanParts base={state.base} workbook={state.workbook} />
      <p className={styles.note}>{text.parts.edit}</p>
    </div>
  );
}

/**
 * The amounts where the plan can be calculated, what is in the way where it cannot, and in both cases the fields with what the workbook
 * holds.
 */
function PlanParts({ base, workbook }: { readonly base: ScenarioOutcome; readonly workbook: PlanWorkbook }) {
  const [chosen, setChosen] = useState(0);
  const year = base.kind === "calculated" ? base.result.years[Math.min(chosen, base.result.years.length - 1)] : undefined;
  return (
    <>
      <MissingParts parts={workbook.missing} />
      {base.kind === "calculated" && year ? (
        <>
          {base.result.years.length > 1 && <YearChoice years={base.result.years} chosen={chosen} onChoose={setChosen} />}
          <CoverBar year={year} />
        </>
      ) : (
        base.kind !== "calculated" && workbook.missing.length === 0 && <ProblemList outcome={base} />
      )}
      <PlanFields calculated={base.kind === "calculated" && year ? { plan: base.plan, year } : null} workbook={workbook} />
      {base.kind === "calculated" && year && (
        <>
          <Municipalities year={year} yearIndex={year.year - base.plan.settings.firstYear} plan={base.plan} />
          <Outputs scenario={null} tables={workbook.tables} outcome={base} base={null} />
          <Suspense fallback={null}>
            <BaseTrail plan={workbook} of={{ scenario: null, outcome: base, tables: workbook.tables }} />
          </Suspense>
        </>
      )}
    </>
  );
}

function Municipalities({ year, yearIndex, plan }: { readonly year: YearResult; readonly yearIndex: number; readonly plan: Plan }) {
  const text = useText(planPaneTexts);
  return (
    <Section title={text.parts.municipalities}>
      <MunicipalityList year={year} yearIndex={yearIndex} municipalities={plan.municipalities} />
    </Section>
  );
}

function YearChoice({
  years,
  chosen,
  onChoose,
}: {
  readonly years: readonly YearResult[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}) {
  const text = useText(planPaneTexts);
  return (
    <Field label={text.cover.year} orientation="horizontal">
      <Select value={String(chosen)} onChange={(_event, data) => onChoose(Number(data.value))}>
        {years.map((one, index) => (
          <option key={one.year} value={index}>
            {one.year}
          </option>
        ))}
      </Select>
    </Field>
  );
}
