import { makeStyles, Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ScenarioOutcome } from "../../../domain/plan/outcome/scenario-outcome";
import { coverHtml, coverTableToCopy, coverText, type CoverTable } from "../../../text/share/cover-table";
import { scenarioSheets as english } from "../../../text/scenario-sheets/en";
import { scenarioSheets as dutch } from "../../../text/scenario-sheets/nl";
import { sheetName } from "../../../workbook/layout/sheet-name";
import { freezeSheet } from "../../../workbook/commands/freeze-sheet";
import { Message } from "../../components/message";
import { useLanguage, useText } from "../../language/language-context";
import { thrownSentence } from "../../components/work-failure";
import { useStamp } from "../../components/use-stamp";
import { copyTable } from "./copy-table";
import { paneTexts } from "../../../text/pane";
import { shareTexts } from "../../../text/share";
import { scenarioSheetTexts } from "../../language/scenario-sheet-texts";

const useStyles = makeStyles({
  table: { ...typographyStyles.caption1, overflowX: "auto", maxWidth: "100%" },
});

type Told = { readonly intent: "success" | "warning" | "error"; readonly sentence: string };

interface ShareMenuProps {
  /** Name of the scenario, as its sheet is called. */
  readonly name: string;
  readonly outcome: Extract<ScenarioOutcome, { kind: "calculated" }>;
}

/** What can be done to pass a scenario on: its cover as a table, and a copy of its sheet that no longer changes. */
export function ShareMenu({ name, outcome }: ShareMenuProps) {
  const styles = useStyles();
  const text = useText(shareTexts);
  const pane = useText(paneTexts);
  const { scenario: sheetTexts } = useText(scenarioSheetTexts);
  const { language } = useLanguage();
  const stamp = useStamp();
  const [told, setTold] = useState<Told | null>(null);
  const [byHand, setByHand] = useState<CoverTable | null>(null);
  const [busy, setBusy] = useState(false);

  const copy = async () => {
    const table = coverTableToCopy(outcome.result, name, text, language);
    const copied = await copyTable(coverHtml(table), coverText(table));
    setByHand(copied ? null : table);
    setTold({ intent: copied ? "success" : "warning", sentence: copied ? text.copied : text.copyByHand });
  };
  const freeze = async () => {
    setBusy(true);
    setByHand(null);
    setTold(null);
    const sheet = sheetName(sheetTexts.reportName(name));
    const { made, version } = stamp();
    try {
      const replaces = [dutch, english].flatMap(({ reportSubtitle, norm }) => [reportSubtitle, norm.subtitle]);
      const result = await freezeSheet({ sheet, copyName: text.copyName, stamp: text.stamp(name, made, version), replaces });
      setTold(
        result.kind === "frozen"
          ? { intent: "success", sentence: text.frozen(result.sheet) }
          : { intent: "warning", sentence: text.noSheet(sheet) },
      );
    } catch (thrown) {
      setTold({ intent: "error", sentence: thrownSentence(pane, thrown) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton disabledFocusable={busy}>{busy ? text.freezing : text.menu}</MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => void copy()}>{text.copyCover}</MenuItem>
            <MenuItem onClick={() => void freeze()}>{text.freeze}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {told && <Message intent={told.intent}>{told.sentence}</Message>}
      {byHand && <SelectedTable className={styles.table} table={byHand} />}
    </>
  );
}

/** The table itself, selected, so that the keyboard can copy it. */
function SelectedTable({ className, table }: { readonly className: string; readonly table: CoverTable }) {
  const element = useRef<HTMLTableElement>(null);
  useEffect(() => {
    if (element.current) window.getSelection()?.selectAllChildren(element.current);
  }, [table]);
  return (
    <div className={className}>
      <table ref={element}>
        <caption>{table.title}</caption>
        <thead>
          <tr>
            {table.headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...table.rows, table.total].map((row) => (
            <tr key={row[0]}>
              {row.map((cell, column) => (
                <td key={table.headings[column]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
