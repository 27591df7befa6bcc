import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { useNavigation } from "../navigation/navigation";
import type { View } from "../navigation/view";
import { tabViews } from "./registry";
import { useText } from "../language/language-context";
import { paneTexts } from "../../text/pane";

const useStyles = makeStyles({ tabs: { flexWrap: "wrap" } });

/** The tab bar. */
export default function Tabs() {
  const styles = useStyles();
  const { places } = useText(paneTexts);
  const { view, start } = useNavigation();
  return (
    <TabList className={styles.tabs} selectedValue={view.name} onTabSelect={(_event, data) => start({ name: data.value } as View)}>
      {tabViews.map((name) => (
        <Tab key={name} value={name}>
          {places[name]}
        </Tab>
      ))}
    </TabList>
  );
}
