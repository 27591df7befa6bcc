import { Link, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { PlanResult } from "../../../domain/plan/outcome/calculate-plan";
import { formatEuros } from "../../../text/format/amounts";
import { useLanguage, useText } from "../../language/language-context";
import { useNavigation } from "../../navigation/navigation";
import { attentionFor } from "../../planning/attention";
import { usePlan, type ReadyPlan } from "../../planning/plan-context";
import { ownWorkbookTexts } from "../../../text/own-workbook";
import { planPaneTexts } from "../../../text/plan-pane";

const useStyles = makeStyles({
  line: {
    ...typographyStyles.caption1,
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  check: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXXS },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
});

/** What costs are not paid by anyone, over all years; cents, as halves of them do not exist. */
function openAmount({ years }: PlanResult): number {
  const cents = (amounts: readonly number[]) => amounts.reduce((sum, one) => sum + Math.round(one * 100), 0);
  const paid = years.map(
    (year) => cents(year.contributions.map(({ amount }) => amount)) + cents(year.municipalities.map(({ amount }) => amount)),
  );
  return (cents(years.map(({ costs }) => costs.total)) - cents(paid.map((one) => one / 100))) / 100;
}

/** The sheets of the user that the plan is linked to. */
function sheetsOf({ workbook }: ReadyPlan): string[] {
  const sheets = workbook.links.tables.flatMap(({ address }) =>
    address === null ? [] : [address.slice(0, address.lastIndexOf("!")).replace(/^'|'$/g, "").replaceAll("''", "'")],
  );
  return [...new Set(sheets)];
}

/** At the bottom of the pane: where the plan stands, and whether every euro is shared out. */
export function StatusLine() {
  const styles = useStyles();
  const text = useText(planPaneTexts);
  const { data } = useText(ownWorkbookTexts);
  const { language } = useLanguage();
  const { state } = usePlan();
  const { start } = useNavigation();
  if (state.kind !== "ready") return null;
  const sheets = sheetsOf(state);
  const { base, workbook } = state;
  const attention = attentionFor(workbook.links);
  const open = base.kind === "calculated" ? openAmount(base.result) : 0;
  const wrong =
    base.kind === "problems"
      ? text.status.problems(base.problems.length)
      : base.kind === "impossible"
        ? text.status.problems(1)
        : open !== 0
          ? text.status.open(formatEuros(open, language))
          : attention > 0
            ? data.attention(attention)
            : null;
  const showProblems = () => {
    start({ name: "plan" });
    document.querySelector("main")?.scrollTo({ top: 0 });
  };
  return (
    <footer className={styles.line} aria-label={text.status.label}>
      <span>{sheets.length > 0 ? text.status.linked(sheets.join(", ")) : text.status.own}</span>
      <span className={styles.check} aria-live="polite">
        {wrong === null ? (
          <span className={mergeClasses(styles.check, styles.good)}>
            <CheckmarkCircle16Filled aria-hidden />
            {text.closes}
          </span>
        ) : (
          <Link as="button" className={mergeClasses(styles.check, styles.bad)} onClick={showProblems}>
            <Warning16Filled aria-hidden />
            {wrong}
          </Link>
        )}
      </span>
    </footer>
  );
}
