import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ParameterDefinition } from "../../../functions/definition";
import { choiceLists } from "../../../functions/definitions/choice-lists";
import { useLanguage, useText } from "../../language/language-context";
import { guideTexts } from "../../../text/guide";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0 },
  name: {
    ...typographyStyles.body1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  optional: {
    ...typographyStyles.caption1,
    marginInlineStart: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontFamily: tokens.fontFamilyBase,
    fontWeight: tokens.fontWeightRegular,
  },
  text: { ...typographyStyles.body1, margin: 0 },
  choices: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
  },
});

/** What each argument means, in the order in which the function takes them. */
export function ArgumentList({ parameters }: { readonly parameters: readonly ParameterDefinition[] }) {
  const text = useText(guideTexts);
  const styles = useStyles();
  const { language } = useLanguage();
  return (
    <dl className={styles.list}>
      {parameters.map((parameter) => (
        <div key={parameter.name}>
          <dt className={styles.name}>
            {parameter.name}
            {parameter.optional && <span className={styles.optional}>{text.optional}</span>}
          </dt>
          <dd className={styles.text}>
            {parameter.text[language]}
            {parameter.choices && (
              <ul className={styles.choices}>
                {choiceLists[parameter.choices].map((choice) => (
                  <li key={choice.value}>{choice.text[language]}</li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
