import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { use } from "react";
import { loadPopulation, populationLicence } from "../../data/population";
import { usePaneText } from "../language/language-context";
import { Section } from "../shell/section";
import { groupSources, yearsOfVintages } from "./years-with-source";

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
  const { sources: text } = usePaneText();
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
