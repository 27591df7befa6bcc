import { Accordion, makeStyles, typographyStyles, tokens } from "@fluentui/react-components";
import type { YearResult } from "../../../domain/plan/outcome/calculate-plan";
import type { InputRow } from "../../../domain/table/cell";
import { checkCell } from "../../../domain/plan/input/check-cell";
import type { Plan } from "../../../domain/plan/plan";
import { settingSchemas, type PlanTableId } from "../../../domain/plan/input/schema";
import { formatEuros, percentage, plainNumber } from "../../../text/format/amounts";
import type { PlanWorkbook } from "../../../workbook/store/plan/read-plan-workbook";
import { useLanguage, useText } from "../../language/language-context";
import { DataFold } from "../own-workbook/data-fold";
import { Fold } from "../../components/fold";
import { ContributionFields } from "./contribution-fields";
import { HoursFields } from "./hours-fields";
import { namedRows } from "./named-rows";
import { SettingsFields } from "./settings-fields";
import { planPaneTexts } from "../../../text/plan-pane";

const useStyles = makeStyles({ note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 } });

const costSettings = [
  "uurtarief",
  "weken",
  "index",
  "eersteJaar",
  "aantalJaren",
  "eenheid",
  "werkgroepLeden",
  "werkgroepUren",
  "werkgroepMaanden",
  "werkgroepUrenDaarna",
] as const;
const typedHoursSettings = ["urenBepalen"] as const;
const proposedHoursSettings = ["urenBepalen", "urenTotaal", "urenPerDag"] as const;
const keyShares = ["sleutelInwoners", "sleutelUren", "sleutelDoelgroep", "sleutelGelijk"] as const;
const keySettings = ["peiljaar", ...keyShares] as const;

interface PlanFieldsProps {
  /** null while the plan cannot be calculated: only the amounts then wait. */
  readonly calculated: { readonly plan: Plan; readonly year: YearResult } | null;
  readonly workbook: PlanWorkbook;
}

/** The fields of the plan, in parts that are one line while closed. */
export function PlanFields({ calculated, workbook }: PlanFieldsProps) {
  const styles = useStyles();
  const text = useText(planPaneTexts);
  const { language } = useLanguage();
  const { tables } = workbook;
  const settings = tables.instellingen;
  const number = (value: number) => plainNumber(value, language);
  const hours = calculated?.year.hours.reduce((sum, one) => sum + one.hoursPerWeek, 0) ?? 0;
  const ofHours = calculated?.year.costs.lines.filter((one) => one.kind === "uren").reduce((sum, one) => sum + one.amount, 0) ?? 0;
  const other = (calculated?.year.costs.total ?? 0) - ofHours;
  const isThere = (table: PlanTableId) => !workbook.missing.some((one) => one.table === table && one.column === null);
  const typed = isTyped(settings);
  const total = keyTotal(settings);
  const costsLine = calculated
    ? text.parts.costsLine(
        number(hours),
        number(calculated.plan.settings.weeksPerYear),
        formatEuros(calculated.year.costs.hourlyRate, language),
        formatEuros(ofHours, language),
      )
    : "";
  return (
    <Accordion collapsible multiple {...(!calculated && { defaultOpenItems: ["costs"] })}>
      {(workbook.links.tables.length > 0 || workbook.links.lost.length > 0) && <DataFold links={workbook.links} />}
      {isThere("instellingen") && (
        <Fold id="costs" title={text.parts.costs} line={costsLine}>
          {other > 0 && <p className={styles.note}>{text.parts.otherCosts(formatEuros(other, language))}</p>}
          <SettingsFields ids={costSettings} settings={settings} />
        </Fold>
      )}
      {isThere("uitvoeringsdiensten") && (
        <Fold
          id="hours"
          title={text.parts.hours}
          line={calculated ? text.parts.hoursLine(number(hours), number(hours / calculated.plan.settings.hoursPerDay)) : ""}
        >
          {isThere("instellingen") && <SettingsFields ids={typed ? typedHoursSettings : proposedHoursSettings} settings={settings} />}
          <HoursFields tables={tables} typed={typed} year={calculated?.year ?? null} />
        </Fold>
      )}
      {isThere("bijdragen") && (
        <Fold
          id="contributions"
          title={text.parts.contributions}
          line={text.parts.contributionsLine(namedRows("bijdragen", tables.bijdragen).length)}
        >
          <ContributionFields rows={tables.bijdragen} />
        </Fold>
      )}
      {isThere("instellingen") && (
        <Fold id="key" title={text.parts.key} line={total === null ? "" : text.parts.keyTotal(percentage(total, language))}>
          <SettingsFields ids={keySettings} settings={settings} />
        </Fold>
      )}
    </Accordion>
  );
}

/** Hours are typed unless the workbook says that they are proposed. */
function isTyped(settings: InputRow): boolean {
  const check = checkCell("instellingen", settings, "urenBepalen");
  return !("value" in check) || check.value === null || check.value === settingSchemas.urenBepalen.initial;
}

/**
 * The four parts of the key as they are typed, null when one is no percentage; rounded to what a person can type, as binary fractions do
 * not add up exactly.
 */
function keyTotal(settings: InputRow): number | null {
  let total = 0;
  for (const id of keyShares) {
    const check = checkCell("instellingen", settings, id);
    if (!("value" in check)) return null;
    total += Number(check.value ?? settingSchemas[id].initial);
  }
  return Math.round(total * 1e6) / 1e6;
}
