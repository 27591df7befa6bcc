import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { runningVersion } from "../../components/use-stamp";
import { Section } from "../../components/section";
import { useText } from "../../language/language-context";
import { paneTexts } from "../../../text/pane";

const useStyles = makeStyles({
  about: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL, padding: "16px 16px 24px" },
  product: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  name: { ...typographyStyles.subtitle1, margin: 0 },
  version: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  text: { ...typographyStyles.body1, margin: 0 },
});

export default function About() {
  const { product, about } = useText(paneTexts);
  const styles = useStyles();
  return (
    <div className={styles.about}>
      <div className={styles.product}>
        <img src="assets/icons/icon-80.png" alt="" width={40} height={40} />
        <div>
          <p className={styles.name}>{product}</p>
          <p className={styles.version}>{about.version(runningVersion())}</p>
        </div>
      </div>
      <p className={styles.text}>{about.purpose}</p>
      <Section title={about.privacyTitle}>
        <p className={styles.text}>{about.privacy}</p>
      </Section>
      <Section title={about.licenceTitle}>
        <p className={styles.text}>{about.licence}</p>
      </Section>
    </div>
  );
}
