import { Accordion, makeStyles, typographyStyles, tokens } from "@fluentui/react-components";
import type { YearResult } from "../../domain/plan/calculate-plan";
import type { PlanRow } from "../../domain/plan/cell";
import type { Plan } from "../../domain/plan/plan";
import { settingSchemas } from "../../domain/plan/schema";
import { euros, percentage, plainNumber } from "../../text/amounts";
import type { PlanWorkbook } from "../../workbook/plan-store/read-plan-workbook";
import { useLanguage } from "../language/language-context";
import { usePlanText } from "../language/plan-text";
import { DataFold } from "../own-workbook/data-fold";
import { Fold } from "../shell/fold";
import { ContributionFields } from "./contribution-fields";
import { HoursFields } from "./hours-fields";
import { SettingsFields } from "./settings-fields";

const useStyles = makeStyles({ note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 } });

const costSettings = ["uurtarief", "weken", "index", "eersteJaar", "aantalJaren", "eenheid", "werkgroepLeden", "werkgroepUren", "werkgroepMaanden", "werkgroepUrenDaarna"] as const;
const typedHoursSettings = ["urenBepalen"] as const;
const proposedHoursSettings = ["urenBepalen", "urenTotaal", "urenPerDag"] as const;
const keyShares = ["sleutelInwoners", "sleutelUren", "sleutelDoelgroep", "sleutelGelijk"] as const;
const keySettings = ["peiljaar", ...keyShares] as const;

interface PlanFieldsProps {
  /** null as long as the plan could not be calculated yet. */
  readonly shown: { readonly plan: Plan; readonly year: YearResult } | null;
  readonly workbook: PlanWorkbook;
}

/** The fields of the plan, in parts that are one line while closed. */
export function PlanFields({ shown, workbook }: PlanFieldsProps) {
  const styles = useStyles();
  const text = usePlanText();
  const { language } = useLanguage();
  const settings = workbook.tables.instellingen;
  const number = (value: number) => plainNumber(value, language);
  const hours = shown?.year.hours.reduce((sum, one) => sum + one.hoursPerWeek, 0) ?? 0;
  const ofHours = shown?.year.costs.lines.filter((one) => one.kind === "uren").reduce((sum, one) => sum + one.amount, 0) ?? 0;
  const other = (shown?.year.costs.total ?? 0) - ofHours;
  const costsLine = shown ? text.parts.costsLine(number(hours), number(shown.plan.settings.weeksPerYear), euros(shown.year.costs.hourlyRate, language), euros(ofHours, language)) : "";
  return (
    <Accordion collapsible multiple {...(!shown && { defaultOpenItems: ["costs"] })}>
      {(workbook.links.tables.length > 0 || workbook.links.lost.length > 0) && <DataFold links={workbook.links} />}
      <Fold id="costs" title={text.parts.costs} line={costsLine}>
        {other > 0 && <p className={styles.note}>{text.parts.otherCosts(euros(other, language))}</p>}
        <SettingsFields ids={costSettings} settings={settings} />
      </Fold>
      {shown && (
        <Fold id="hours" title={text.parts.hours} line={text.parts.hoursLine(number(hours), number(hours / shown.plan.settings.hoursPerDay))}>
          <SettingsFields ids={shown.plan.settings.hoursMode === "ingevoerd" ? typedHoursSettings : proposedHoursSettings} settings={settings} />
          <HoursFields plan={shown.plan} year={shown.year} />
        </Fold>
      )}
      {shown && (
        <Fold id="contributions" title={text.parts.contributions} line={text.parts.contributionsLine(shown.plan.contributions.length)}>
          <ContributionFields contributions={shown.plan.contributions} />
        </Fold>
      )}
      <Fold id="key" title={text.parts.key} line={text.parts.keyTotal(percentage(keyTotal(settings), language))}>
        <SettingsFields ids={keySettings} settings={settings} />
      </Fold>
    </Accordion>
  );
}

/** The four parts of the key as they are typed; rounded to what a person can type, as binary fractions do not add up exactly. */
function keyTotal(settings: PlanRow): number {
  const total = keyShares.reduce((sum, id) => sum + Number(settings[id] ?? settingSchemas[id].initial), 0);
  return Math.round(total * 1e6) / 1e6;
}
