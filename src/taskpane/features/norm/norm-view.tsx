import { Accordion, Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { DomainFailure } from "../../../domain/failure/failure";
import type { NormOutlook } from "../../../domain/norm/outlook/outlook";
import { outlookInWords } from "../../../text/norm-report/headline";
import { useLanguage, useText } from "../../language/language-context";
import { WorkFailure } from "../../components/work-failure";
import { Busy } from "../../components/busy";
import { ChancePart } from "./chance-part";
import { chartData, expectedLine } from "./chart-data";
import { FunnelPart } from "./funnel-part";
import { Headline } from "./headline";
import { MissingTables, missingTables } from "./missing-tables";
import { MeasuresPart } from "./measures-part";
import { NationalLine } from "./national-line";
import { NormChart } from "./norm-chart";
import { useNorm, type ReadyNorm } from "./norm-context";
import { NormProblems } from "./norm-problems";
import { NormSheetButton } from "./norm-sheet-button";
import { NormStart } from "./norm-start";
import { OwnFiguresPart } from "./own-figures-part";
import { PacePart } from "./pace-part";
import { QualityPart } from "./quality-part";
import { RegisterPart } from "./register-part";
import { ScreeningPart } from "./screening-part";
import { useMeasures } from "./plan-of-measures";
import { useOwnFigures } from "./use-own-figures";
import { YearTable } from "./year-table";
import { normPaneTexts } from "../../../text/norm-pane";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, padding: "12px 16px 24px" },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The norm: words first, then the picture, then the table, and below them what can be done about it. */
export function NormView() {
  const styles = useStyles();
  const text = useText(normPaneTexts);
  const { state, failure, reload } = useNorm();
  const own = useOwnFigures();
  if (state.kind === "loading") return <Busy label={text.loading} />;
  if (state.kind === "none") return <NormStart own={own} />;
  if (state.kind === "failed")
    return (
      <div className={styles.page}>
        <WorkFailure failure={state.thrown} />
        <Button onClick={() => void reload()}>{text.again}</Button>
      </div>
    );
  const complete = missingTables(state).length === 0;
  return (
    <div className={styles.page}>
      <WorkFailure failure={failure} />
      {!complete && (
        <>
          <OwnFiguresPart own={own} />
          <MissingTables state={state} />
        </>
      )}
      <NormProblems state={state} />
      {state.outlook === null || state.outlook instanceof DomainFailure ? (
        <WithoutOutlook state={state} />
      ) : (
        <Outlook state={state} outlook={state.outlook} />
      )}
      {complete && (
        <>
          <p className={styles.note}>{text.edit}</p>
          <OwnFiguresPart own={own} replacing />
        </>
      )}
    </div>
  );
}

/** Where nothing can be projected, measures still give jobs and cost money; a row that has to be mended holds up nothing else either. */
function WithoutOutlook({ state }: { readonly state: ReadyNorm }) {
  const { part } = useMeasures(state, null);
  return (
    <Accordion collapsible multiple>
      {part && state.tables.maatregelen.length > 0 && <MeasuresPart state={state} {...part} />}
      {state.outlook === null && (
        <>
          <FunnelPart state={state} yearEnd={undefined} />
          <RegisterPart state={state} />
          <ScreeningPart state={state} />
        </>
      )}
    </Accordion>
  );
}

function Outlook({ state, outlook }: { readonly state: ReadyNorm; readonly outlook: NormOutlook }) {
  const text = useText(normPaneTexts);
  const { language } = useLanguage();
  const measures = useMeasures(state, outlook);
  const sentences = outlookInWords(outlook, text, language);
  return (
    <>
      <Headline sentences={sentences} />
      <NormChart
        {...chartData(outlook.points)}
        planned={measures.planned ? expectedLine(measures.planned.points) : []}
        summary={sentences.join(" ")}
      />
      <YearTable years={outlook.yearEnds} confidence={outlook.confidence} />
      <NationalLine national={outlook.national} />
      <Accordion collapsible multiple>
        <PacePart pace={outlook.pace} yearEnds={outlook.yearEnds} />
        {measures.part && state.tables.maatregelen.length > 0 && <MeasuresPart state={state} {...measures.part} />}
        {measures.part && (
          <ChancePart
            yearEnd={measures.part.withMeasures}
            planned={measures.planned !== null}
            costPerJob={measures.part.plan.together.costPerJob}
            years={measures.part.years.filter(({ norm }) => norm !== null)}
            onYear={measures.part.onYear}
          />
        )}
        <FunnelPart state={state} yearEnd={outlook.yearEnds.find(({ kind, norm }) => kind === "expected" && norm !== null)} />
        <RegisterPart state={state} />
        <ScreeningPart state={state} />
        <QualityPart state={state} outlook={outlook} />
      </Accordion>
      <NormSheetButton state={state} />
    </>
  );
}
