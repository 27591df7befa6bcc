import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button, Field, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useState, type ReactNode } from "react";
import type { PlanResult, YearResult } from "../../domain/plan/calculate-plan";
import type { PlanRow } from "../../domain/plan/cell";
import type { Plan } from "../../domain/plan/plan";
import type { ScenarioOutcome } from "../../domain/plan/scenario-outcome";
import { settingSchemas } from "../../domain/plan/schema";
import { euros, percentage, plainNumber } from "../../text/amounts";
import { useLanguage } from "../language/language-context";
import { usePlanText } from "../language/plan-text";
import { Busy } from "../shell/busy";
import { Section } from "../shell/section";
import { ContributionFields } from "./contribution-fields";
import { CoverBar } from "./cover-bar";
import { FirstRun } from "./first-run";
import { HoursFields } from "./hours-fields";
import { MunicipalityList } from "./municipality-list";
import { usePlan } from "./plan-context";
import { ProblemList } from "./problem-list";
import { ScenarioSheetButton } from "./scenario-sheet-button";
import { SettingsFields } from "./settings-fields";
import { WorkFailure } from "./work-failure";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, padding: "12px 16px 24px" },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, paddingBlock: tokens.spacingVerticalS },
  header: { display: "flex", flexDirection: "column", alignItems: "flex-start", minWidth: 0 },
  line: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  heading: { ...typographyStyles.body1Strong },
  status: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, ...typographyStyles.caption1, margin: 0, color: tokens.colorStatusSuccessForeground1 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The plan: who pays, what it is made of, and what each gemeente pays. It recalculates while one types. */
export default function PlanView() {
  const styles = useStyles();
  const text = usePlanText();
  const { state, failure, reload } = usePlan();
  if (state.kind === "loading") return <Busy label={text.loading} />;
  if (state.kind === "none") return <FirstRun />;
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
      <PlanParts base={state.base} settings={state.workbook.tables.instellingen} />
      <p className={styles.note}>{text.parts.edit}</p>
    </div>
  );
}

const costSettings = ["uurtarief", "weken", "index", "eersteJaar", "aantalJaren", "eenheid", "werkgroepLeden", "werkgroepUren", "werkgroepMaanden", "werkgroepUrenDaarna"] as const;
const typedHoursSettings = ["urenBepalen"] as const;
const proposedHoursSettings = ["urenBepalen", "urenTotaal", "urenPerDag"] as const;
const keySettings = ["peiljaar", "sleutelInwoners", "sleutelUren", "sleutelDoelgroep", "sleutelGelijk"] as const;

interface Calculated {
  readonly plan: Plan;
  readonly result: PlanResult;
}

/** The amounts where the plan can be calculated, what is in the way where it cannot, and in both cases the fields to change it. */
function PlanParts({ base, settings }: { readonly base: ScenarioOutcome; readonly settings: PlanRow }) {
  const [chosen, setChosen] = useState(0);
  // Halfway through a change the plan may not add up: the fields then stay as they were, so that the change can be finished.
  const [latest, setLatest] = useState<Calculated | null>(null);
  if (base.kind === "calculated" && base !== latest) setLatest(base);
  const shown = base.kind === "calculated" ? base : latest;
  const year = shown?.result.years[Math.min(chosen, shown.result.years.length - 1)];
  return (
    <>
      {base.kind === "calculated" && year ? (
        <>
          {base.result.years.length > 1 && <YearChoice years={base.result.years} chosen={chosen} onChoose={setChosen} />}
          <CoverBar year={year} />
          <Closes />
        </>
      ) : (
        base.kind !== "calculated" && <ProblemList outcome={base} />
      )}
      <PlanFields shown={shown && year ? { plan: shown.plan, year } : null} settings={settings} />
      {base.kind === "calculated" && year && (
        <>
          <Municipalities year={year} yearIndex={year.year - base.plan.settings.firstYear} plan={base.plan} />
          <ScenarioSheetButton scenario={null} appearance="primary" />
        </>
      )}
    </>
  );
}

function Closes() {
  const styles = useStyles();
  const text = usePlanText();
  return (
    <p className={styles.status}>
      <CheckmarkCircle16Filled aria-hidden />
      {text.closes}
    </p>
  );
}

function Municipalities({ year, yearIndex, plan }: { readonly year: YearResult; readonly yearIndex: number; readonly plan: Plan }) {
  const text = usePlanText();
  return (
    <Section title={text.parts.municipalities}>
      <MunicipalityList year={year} yearIndex={yearIndex} municipalities={plan.municipalities} />
    </Section>
  );
}

function PlanFields({ shown, settings }: { readonly shown: { readonly plan: Plan; readonly year: YearResult } | null; readonly settings: PlanRow }) {
  const styles = useStyles();
  const text = usePlanText();
  const { language } = useLanguage();
  const number = (value: number) => plainNumber(value, language);
  const hours = shown?.year.hours.reduce((sum, one) => sum + one.hoursPerWeek, 0) ?? 0;
  const ofHours = shown?.year.costs.lines.filter((one) => one.kind === "uren").reduce((sum, one) => sum + one.amount, 0) ?? 0;
  const other = (shown?.year.costs.total ?? 0) - ofHours;
  const costsLine = shown ? text.parts.costsLine(number(hours), number(shown.plan.settings.weeksPerYear), euros(shown.year.costs.hourlyRate, language), euros(ofHours, language)) : "";
  return (
    <Accordion collapsible multiple {...(!shown && { defaultOpenItems: ["costs"] })}>
      <Part id="costs" title={text.parts.costs} line={costsLine}>
        {other > 0 && <p className={styles.note}>{text.parts.otherCosts(euros(other, language))}</p>}
        <SettingsFields ids={costSettings} settings={settings} />
      </Part>
      {shown && (
        <Part id="hours" title={text.parts.hours} line={text.parts.hoursLine(number(hours), number(hours / shown.plan.settings.hoursPerDay))}>
          <SettingsFields ids={shown.plan.settings.hoursMode === "ingevoerd" ? typedHoursSettings : proposedHoursSettings} settings={settings} />
          <HoursFields plan={shown.plan} year={shown.year} />
        </Part>
      )}
      {shown && (
        <Part id="contributions" title={text.parts.contributions} line={text.parts.contributionsLine(shown.plan.contributions.length)}>
          <ContributionFields contributions={shown.plan.contributions} />
        </Part>
      )}
      <Part id="key" title={text.parts.key} line={text.parts.keyTotal(percentage(keyTotal(settings), language))}>
        <SettingsFields ids={keySettings} settings={settings} />
      </Part>
    </Accordion>
  );
}

/** The four parts of the key as they are typed; rounded to what a person can type, as binary fractions do not add up exactly. */
function keyTotal(settings: PlanRow): number {
  const total = keySettings.reduce((sum, id) => sum + Number(settings[id] ?? settingSchemas[id].initial), 0);
  return Math.round(total * 1e6) / 1e6;
}

/** A part of the plan: one line when closed, its fields when open. */
function Part({ id, title, line, children }: { readonly id: string; readonly title: string; readonly line: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <AccordionItem value={id}>
      <AccordionHeader expandIconPosition="end">
        <span className={styles.header}>
          <span className={styles.heading}>{title}</span>
          <span className={styles.line}>{line}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel>
        <div className={styles.fields}>{children}</div>
      </AccordionPanel>
    </AccordionItem>
  );
}

function YearChoice({ years, chosen, onChoose }: { readonly years: readonly YearResult[]; readonly chosen: number; readonly onChoose: (index: number) => void }) {
  const text = usePlanText();
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
