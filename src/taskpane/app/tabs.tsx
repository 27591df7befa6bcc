import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { usePaneText } from "../language/language-context";
import { useNavigation } from "../navigation/navigation";
import { type TabView, tabViews } from "./tab-views";

const useStyles = makeStyles({ tabs: { flexWrap: "wrap" } });

/** The tab bar. */
export default function Tabs() {
  const styles = useStyles();
  const { tabs: labels } = usePaneText();
  const { view, start } = useNavigation();
  return (
    <TabList className={styles.tabs} selectedValue={view.name} onTabSelect={(_event, data) => start({ name: data.value as TabView })}>
      {tabViews.map((name) => (
        <Tab key={name} value={name}>
          {labels[name]}
        </Tab>
      ))}
    </TabList>
  );
}
