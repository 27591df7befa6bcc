import { Field, makeStyles, Radio, RadioGroup, tokens, useAnnounce } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { type LanguageChoice, hostLanguage } from "../../language/language-choice";
import { useLanguage, useText } from "../../language/language-context";
import { paneTexts } from "../../../text/pane";

const useStyles = makeStyles({
  settings: { padding: "12px 16px 24px", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

const isChoice = (value: string): value is LanguageChoice => value === "automatic" || value === "nl" || value === "en";

export default function Settings() {
  const { settings } = useText(paneTexts);
  const styles = useStyles();
  const { choice, choose } = useLanguage();
  const { announce } = useAnnounce();
  const announced = useRef(choice);
  useEffect(() => {
    if (announced.current !== choice) announce(settings.changed);
    announced.current = choice;
  }, [announce, choice, settings]);
  const languageOfExcel = hostLanguage() === "nl" ? settings.dutch : settings.english;
  return (
    <div className={styles.settings}>
      <Field label={settings.language} hint={settings.note}>
        <RadioGroup value={choice} onChange={(_event, { value }) => isChoice(value) && choose(value)}>
          <Radio value="automatic" label={settings.automatic(languageOfExcel)} />
          <Radio value="nl" label={settings.dutch} />
          <Radio value="en" label={settings.english} />
        </RadioGroup>
      </Field>
    </div>
  );
}
