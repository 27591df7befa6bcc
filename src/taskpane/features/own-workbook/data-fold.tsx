import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { columnLabel } from "../../../text/plan/problem-sentence";
import { addLinkedRows } from "../../../workbook/store/links/rows-below";
import type { LinkedTable, PlanLinks } from "../../../workbook/store/links/plan-links";
import { bindColumns } from "../../../workbook/store/links/bind-columns";
import { Message } from "../../components/message";
import { usePlan } from "../../planning/plan-context";
import { Fold } from "../../components/fold";
import { AddressLink } from "./address-link";
import { attentionFor } from "../../planning/attention";
import { PointButton } from "./point-button";
import { TypedOverList } from "./typed-over-list";
import { useText } from "../../language/language-context";
import { ownWorkbookTexts } from "../../../text/own-workbook";
import { scenarioSheetTexts } from "../../language/scenario-sheet-texts";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXXS },
  name: { ...typographyStyles.body1Strong },
  place: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** Which cells of the user the plan is linked to, what was added there, and what has vanished. */
export function DataFold({ links }: { readonly links: PlanLinks }) {
  const styles = useStyles();
  const text = useText(ownWorkbookTexts);
  const texts = useText(scenarioSheetTexts);
  const { work } = usePlan();
  const attention = attentionFor(links);
  return (
    <Fold
      id="data"
      title={text.data.title}
      line={
        attention > 0
          ? text.data.attention(attention)
          : text.data.linked(links.tables.map(({ table }) => texts.plan.tables[table]).join(", "))
      }
    >
      <TypedOverList cells={links.typedOver} />
      {links.lost.map(({ table, column }) => {
        const label = columnLabel(table, column, texts.plan);
        return (
          <div key={`${table} ${column}`} className={styles.part}>
            <Message intent="warning">{text.data.lost(label, texts.plan.tables[table])}</Message>
            <PointButton table={table} column={column} label={label} onPoint={(source) => void work(() => bindColumns([source], texts))} />
          </div>
        );
      })}
      {links.tables.map((one) => (
        <div key={one.table} className={styles.part}>
          <span className={styles.name}>{texts.plan.tables[one.table]}</span>
          {one.address === null ? (
            <span className={styles.place}>{text.data.settings}</span>
          ) : (
            <span className={styles.place}>
              {text.data.at} <AddressLink address={one.address} />
            </span>
          )}
          <Added linked={one} />
        </div>
      ))}
    </Fold>
  );
}

function Added({ linked: { table, added, below } }: { readonly linked: LinkedTable }) {
  const text = useText(ownWorkbookTexts);
  const texts = useText(scenarioSheetTexts);
  const { work } = usePlan();
  if (table === "instellingen" || (added.length === 0 && below === 0)) return null;
  return (
    <Message
      intent="info"
      actions={
        <Button size="small" onClick={() => void work(() => addLinkedRows(table, added, below, texts))}>
          {text.data.add}
        </Button>
      }
    >
      {[...(below > 0 ? [text.data.below(below)] : []), ...(added.length > 0 ? [text.data.added(added.join(", "))] : [])].join(" ")}
    </Message>
  );
}
