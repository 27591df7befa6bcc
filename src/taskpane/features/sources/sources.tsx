import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { use } from "react";
import { loadPopulation, populationLicence } from "../../../data/population";
import type { PopulationSource, RegionVintage } from "../../../domain/population/population-table";
import { Section } from "../../components/section";
import { useText } from "../../language/language-context";
import { paneTexts } from "../../../text/pane";

/** Successive years for which the same holds. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** Sources as people read them: successive years with the same source and status together. */
export function groupSources(sources: readonly PopulationSource[]): readonly (PopulationSource & YearSpan)[] {
  const groups: (PopulationSource & YearSpan)[] = [];
  for (const one of sources) {
    const previous = groups.at(-1);
    if (previous?.source === one.source && previous.status === one.status) groups[groups.length - 1] = { ...previous, last: one.year };
    else groups.push({ ...one, first: one.year, last: one.year });
  }
  return groups;
}

/** The years, out of those bundled, for which each vintage is used: from its own year until the next vintage; the first also before. */
export function yearsOfVintages(vintages: readonly RegionVintage[], years: readonly number[]): readonly (RegionVintage & YearSpan)[] {
  return vintages.flatMap((vintage, index) => {
    const next = vintages[index + 1]?.year ?? Infinity;
    const used = years.filter((year) => year < next && (index === 0 || year >= vintage.year));
    const [first, last] = [used[0], used.at(-1)];
    return first === undefined || last === undefined ? [] : [{ ...vintage, first, last }];
  });
}

const useStyles = makeStyles({
  sources: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL, padding: "12px 16px 24px" },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0 },
  term: { ...typographyStyles.body1 },
  description: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  text: { ...typographyStyles.body1, margin: 0 },
  link: { alignSelf: "flex-start" },
});

/** Where the bundled data come from, how sure they are and on what terms they may be used. */
export default function Sources() {
  const { sources: text } = useText(paneTexts);
  const styles = useStyles();
  const { sources, vintages, years } = use(loadPopulation());
  return (
    <div className={styles.sources}>
      <p className={styles.text}>{text.intro}</p>
      <Section title={text.population}>
        <dl className={styles.list}>
          {groupSources(sources).map(({ first, last, source, status }) => (
            <div key={first}>
              <dt className={styles.term}>{text.yearRange(first, last)}</dt>
              <dd lang="nl" className={styles.description}>
                {source}: {status}
              </dd>
            </div>
          ))}
        </dl>
        <Link className={styles.link} href={populationLicence.url} target="_blank" rel="noopener">
          {text.licence(populationLicence.owner, populationLicence.name)}
        </Link>
      </Section>
      <Section title={text.regions}>
        <p className={styles.text}>{text.regionsNote}</p>
        <dl className={styles.list}>
          {yearsOfVintages(vintages, years).map(({ label, source, first, last }) => (
            <div key={label}>
              <dt className={styles.term}>{text.vintage(label, text.yearRange(first, last))}</dt>
              <dd lang="nl" className={styles.description}>
                {source}
              </dd>
            </div>
          ))}
        </dl>
      </Section>
    </div>
  );
}
