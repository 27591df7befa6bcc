import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { PlanTableId } from "../../../domain/plan/input/schema";
import { readSelection, type SelectionReading } from "../../../workbook/recognise/read-selection";
import type { Source } from "../../../workbook/recognise/sources";
import { Message } from "../../components/message";
import { WorkFailure } from "../../components/work-failure";
import { useText } from "../../language/language-context";
import { ownWorkbookTexts } from "../../../text/own-workbook";

interface PointButtonProps {
  readonly table: PlanTableId;
  readonly column: string;
  /** What the column is called. */
  readonly label: string;
  readonly onPoint: (source: Source) => void;
}

/** Takes the cells that are selected in the workbook for a column of the plan. */
export function PointButton({ table, column, label, onPoint }: PointButtonProps) {
  const text = useText(ownWorkbookTexts);
  const [refused, setRefused] = useState<Exclude<SelectionReading["kind"], "source"> | null>(null);
  const [failure, setFailure] = useState<unknown>(undefined);
  const point = async () => {
    setFailure(undefined);
    setRefused(null);
    try {
      const reading = await readSelection(table, column);
      if (reading.kind === "source") onPoint(reading.source);
      else setRefused(reading.kind);
    } catch (thrown) {
      setFailure(thrown);
    }
  };
  const sentences = { oneColumn: text.oneColumn, oneCell: text.oneCell, nothing: text.nothingSelected };
  return (
    <>
      <Button size="small" aria-label={text.useSelectionFor(label)} onClick={() => void point()}>
        {text.useSelection}
      </Button>
      {refused && <Message intent="warning">{sentences[refused]}</Message>}
      <WorkFailure failure={failure} />
    </>
  );
}
