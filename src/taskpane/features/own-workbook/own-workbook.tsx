import { Accordion, Button, makeStyles, Spinner, tokens, typographyStyles, useAnnounce } from "@fluentui/react-components";
import { useState } from "react";
import { settingSchemas, type SettingId } from "../../../domain/plan/input/schema";
import { makeLinkedPlan } from "../../../workbook/commands/make-linked-plan";
import { chosenTables } from "../../../workbook/recognise/chosen-tables";
import { readCells } from "../../../workbook/recognise/read-cells";
import type { RowTableId } from "../../../workbook/recognise/vocabulary";
import { Message } from "../../components/message";
import { usePlan } from "../../planning/plan-context";
import { WorkFailure } from "../../components/work-failure";
import { Busy } from "../../components/busy";
import { Fold } from "../../components/fold";
import { SourceList } from "./source-list";
import { TableFold } from "./table-fold";
import { useFoundPlan, type FoundPlan } from "./use-found-plan";
import { useText } from "../../language/language-context";
import { ownWorkbookTexts } from "../../../text/own-workbook";
import { planPaneTexts } from "../../../text/plan-pane";
import { scenarioSheetTexts } from "../../language/scenario-sheet-texts";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const tableIds: readonly RowTableId[] = ["gemeenten", "uitvoeringsdiensten", "bijdragen", "kosten"];
const settingIds = Object.keys(settingSchemas) as SettingId[];

/** What was found in the user's workbook, where she can correct it, and the step to a plan that stays linked to it. */
export default function OwnWorkbook() {
  const styles = useStyles();
  const text = useText(ownWorkbookTexts);
  const { finding, read, choose, point } = useFoundPlan();
  if (finding.kind === "busy") return <Busy label={text.reading} />;
  if (finding.kind === "failed")
    return (
      <div className={styles.page}>
        <WorkFailure failure={finding.thrown} />
        <Button onClick={() => void read()}>{text.readAgain}</Button>
      </div>
    );
  return (
    <div className={styles.page}>
      <FoundParts found={finding} onChoose={choose} onPoint={point} />
      <MakePlan found={finding} onReadAgain={() => void read()} />
    </div>
  );
}

type Access = ReturnType<typeof useFoundPlan>;

function FoundParts({
  found,
  onChoose,
  onPoint,
}: {
  readonly found: FoundPlan;
  readonly onChoose: Access["choose"];
  readonly onPoint: Access["point"];
}) {
  const styles = useStyles();
  const text = useText(ownWorkbookTexts);
  const { plan } = useText(scenarioSheetTexts);
  const { detected, choice } = found;
  const settings = settingIds.map((id) => ({ id, label: plan.settings[id].label }));
  return (
    <>
      {detected.tables.length === 0 ? <Message intent="info">{text.nothing}</Message> : <p className={styles.text}>{text.intro}</p>}
      <Accordion collapsible multiple>
        {tableIds.map((table) => (
          <TableFold
            key={table}
            table={table}
            candidates={detected.tables.filter((one) => one.table === table)}
            choice={choice.tables[table]}
            onChoose={(one) => onChoose(table, one)}
            onPoint={onPoint}
          />
        ))}
        <Fold id="instellingen" title={plan.tables.instellingen} line={text.settingsFound(choice.settings.length)}>
          <SourceList table="instellingen" columns={settings} sources={choice.settings} onPoint={onPoint} />
        </Fold>
      </Accordion>
    </>
  );
}

function MakePlan({ found, onReadAgain }: { readonly found: FoundPlan; readonly onReadAgain: () => void }) {
  const styles = useStyles();
  const text = useText(ownWorkbookTexts);
  const planText = useText(planPaneTexts);
  const texts = useText(scenarioSheetTexts);
  const { work } = usePlan();
  const { announce } = useAnnounce();
  const [busy, setBusy] = useState(false);
  const { assumptions } = chosenTables(found.choice, found.sheets);
  const make = async () => {
    setBusy(true);
    const made = await work(async () => {
      // The cells may have changed since they were read.
      const sheets = await readCells();
      await makeLinkedPlan(chosenTables(found.choice, sheets), sheets, texts);
    });
    if (made) announce(text.made);
    setBusy(false);
  };
  return (
    <>
      {assumptions.map((one) => (
        <p key={one} className={styles.text}>
          {text.assumptions[one]}
        </p>
      ))}
      <p className={styles.text}>{text.what}</p>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void make()} {...(busy && { icon: <Spinner size="tiny" /> })}>
          {busy ? planText.firstRun.making : text.make}
        </Button>
        <Button disabledFocusable={busy} onClick={onReadAgain}>
          {text.readAgain}
        </Button>
      </div>
    </>
  );
}
