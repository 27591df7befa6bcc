import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Open16Regular } from "@fluentui/react-icons/svg/open";
import { useRef } from "react";
import { definitions } from "../../../functions/definitions";
import { hostLanguage } from "../../language/language-choice";
import { useLanguage, useText } from "../../language/language-context";
import { Section } from "../../components/section";
import { ArgumentList } from "./argument-list";
import { ExampleActions } from "./example-actions";
import { exampleFormulas } from "./example-grid";
import { ExampleSheet } from "./example-sheet";
import { Formula } from "./formula";
import { formulaIn, syntaxIn } from "./notation";
import { guideTexts } from "../../../text/guide";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL, padding: "12px 16px 24px" },
  text: { ...typographyStyles.body1, margin: 0 },
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  link: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, alignSelf: "flex-start" },
});

/** Everything about one function: how it is written, a worked example to insert, its arguments and its rules. */
export default function FunctionPage({ id }: { readonly id: string }) {
  const text = useText(guideTexts);
  const styles = useStyles();
  const { language } = useLanguage();
  const shownFormula = useRef<HTMLElement>(null);
  // Formulas and numbers are written as in Excel, whatever the language of the sentences.
  const notation = hostLanguage();
  const definition = definitions.find((one) => one.id === id);
  if (!definition) throw new Error(`There is no function ${id}`);
  const { example } = definition;
  const title = example.title[language];
  const explained = exampleFormulas(example).find(({ address }) => address === example.formulaCell);
  const formula = formulaIn(notation, explained?.formula ?? "");
  return (
    <div className={styles.page}>
      <p className={styles.text}>{definition.summary[language]}</p>
      <Section title={text.syntax}>
        <Formula formula={syntaxIn(notation, definition)} />
      </Section>
      <Section title={text.example}>
        <p className={styles.text}>{title}</p>
        <ExampleSheet example={example} title={title} notation={notation} />
        <p className={styles.small}>{text.formulaIn(example.formulaCell)}</p>
        <Formula ref={shownFormula} formula={formula} />
        <p className={styles.text}>{example.explanation[language]}</p>
        <ExampleActions example={example} formula={formula} shownFormula={shownFormula} />
      </Section>
      <Section title={text.arguments}>
        <ArgumentList parameters={definition.parameters} />
      </Section>
      <Section title={text.explanation}>
        {definition.explanation[language].map((paragraph) => (
          <p key={paragraph} className={styles.text}>
            {paragraph}
          </p>
        ))}
      </Section>
      <Link className={styles.link} href={`help/${language}/${id.toLowerCase()}.html`} target="_blank" rel="noopener">
        {text.openHelp}
        <Open16Regular aria-hidden />
      </Link>
    </div>
  );
}
