import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { use, useState } from "react";
import { loadPopulation } from "../../../data/population";
import type { PlanTables } from "../../../domain/plan/input/plan-tables";
import { regionPlan } from "../../../domain/plan/input/region-plan";
import { useText } from "../../language/language-context";
import { planPaneTexts } from "../../../text/plan-pane";

const useStyles = makeStyles({ form: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalM } });

/** Which region, and inhabitants of which year. */
export default function RegionForm({ busy, onMake }: { readonly busy: boolean; readonly onMake: (tables: PlanTables) => void }) {
  const styles = useStyles();
  const text = useText(planPaneTexts);
  const population = use(loadPopulation());
  const years = [...population.years].reverse();
  const regions = [...population.regions].sort((a, b) => a.name.localeCompare(b.name, "nl"));
  const [region, setRegion] = useState("");
  const [year, setYear] = useState(years[0] ?? 0);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (region) onMake(regionPlan(population, region, year));
      }}
    >
      <Field label={text.firstRun.regionLabel} required>
        <Select value={region} onChange={(_event, data) => setRegion(data.value)}>
          <option value="">{text.firstRun.regionHint}</option>
          {regions.map((one) => (
            <option key={one.code} value={one.code}>
              {one.name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text.firstRun.yearLabel}>
        <Select value={String(year)} onChange={(_event, data) => setYear(Number(data.value))}>
          {years.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
      </Field>
      <Button type="submit" appearance="primary" disabledFocusable={busy || !region}>
        {text.firstRun.make}
      </Button>
    </form>
  );
}
