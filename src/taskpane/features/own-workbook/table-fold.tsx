import { Field, Select, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { type ColumnSchema, tableSchemas } from "../../../domain/plan/input/schema";
import type { OwnWorkbookTexts } from "../../../text/own-workbook/nl";
import { columnLabel } from "../../../text/plan/problem-sentence";
import { addressOf } from "../../../workbook/excel/area";
import type { TableChoice } from "../../../workbook/recognise/detect-plan";
import type { DetectedTable } from "../../../workbook/recognise/detect-tables";
import type { Source } from "../../../workbook/recognise/sources";
import type { RowTableId } from "../../../workbook/recognise/vocabulary";
import { Fold } from "../../components/fold";
import { AddressLink } from "./address-link";
import { SourceList } from "./source-list";
import { useText } from "../../language/language-context";
import { ownWorkbookTexts } from "../../../text/own-workbook";
import { scenarioSheetTexts } from "../../language/scenario-sheet-texts";

/** From 0.9 on the headings say it themselves, from 0.55 on with other words around them; below that there is doubt. */
function confidenceInWords(confidence: number, text: OwnWorkbookTexts): string {
  if (confidence >= 0.9) return text.sure;
  return confidence >= 0.55 ? text.likely : text.unsure;
}

const useStyles = makeStyles({ note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 } });

interface TableFoldProps {
  readonly table: RowTableId;
  /** All tables of this kind that were found. */
  readonly candidates: readonly DetectedTable[];
  readonly choice: TableChoice | undefined;
  readonly onChoose: (found: DetectedTable | null) => void;
  readonly onPoint: (source: Source) => void;
}

const rowsIn = ({ area }: DetectedTable) => area.rows - 1;

/** What the plan knows when the workbook does not say it. */
const assumed = new Set(["soort"]);

/** One table of the plan: where its data come from, which other place there is, and its columns one by one. */
export function TableFold({ table, candidates, choice, onChoose, onPoint }: TableFoldProps) {
  const styles = useStyles();
  const text = useText(ownWorkbookTexts);
  const { plan } = useText(scenarioSheetTexts);
  const columns = Object.entries<ColumnSchema>(tableSchemas[table]).map(([id, schema]) => ({
    id,
    label: columnLabel(table, id, plan),
    required: schema.required === true && !assumed.has(id),
  }));
  const missing = columns.filter(({ id, required }) => required && !choice?.sources.some(({ column }) => column === id));
  const asText = choice?.found?.columns.reduce((sum, one) => sum + one.numbersAsText, 0) ?? 0;
  return (
    <Fold id={table} title={plan.tables[table]} line={lineOf(choice, candidates, text)}>
      {candidates.length > 0 && (
        <Field label={text.place}>
          <Select
            value={String(candidates.findIndex((one) => one === choice?.found))}
            onChange={(_event, data) => onChoose(candidates[Number(data.value)] ?? null)}
          >
            {candidates.map((one, index) => (
              <option key={addressOf(one)} value={index}>
                {text.placeOption(addressOf(one), rowsIn(one))}
              </option>
            ))}
            <option value={-1}>{text.none}</option>
          </Select>
        </Field>
      )}
      {choice?.found && <AddressLink address={addressOf(choice.found)} />}
      {!choice && <p className={styles.note}>{text.missingTable[table]}</p>}
      {asText > 0 && <p className={styles.note}>{text.numbersAsText(asText)}</p>}
      {choice && missing.length > 0 && <p className={styles.note}>{text.missingColumns(missing.map(({ label }) => label).join(", "))}</p>}
      <p className={styles.note}>{text.pointHint}</p>
      <SourceList table={table} columns={columns} sources={choice?.sources ?? []} onPoint={onPoint} />
    </Fold>
  );
}

function lineOf(choice: TableChoice | undefined, candidates: readonly DetectedTable[], text: OwnWorkbookTexts): string {
  if (!choice) return candidates.length > 0 ? text.leftOut : text.notFound;
  if (!choice.found) return text.pointed(choice.sources[0]?.area.rows ?? 0);
  return `${text.found(confidenceInWords(choice.found.confidence, text), rowsIn(choice.found))}, ${addressOf(choice.found)}`;
}
