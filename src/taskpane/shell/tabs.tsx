import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { usePaneText } from "../language/language-context";
import { useNavigation } from "../navigation/navigation";
import type { ViewName } from "../navigation/view";

const useStyles = makeStyles({ tabs: { flexShrink: 0, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` } });

const tabs = ["plan", "scenarios", "guide"] as const;

export const isTab = (name: ViewName): name is (typeof tabs)[number] => tabs.some((tab) => tab === name);

/** The places where the daily work is done. */
export function Tabs() {
  const styles = useStyles();
  const { tabs: labels } = usePaneText();
  const { view, start } = useNavigation();
  return (
    <TabList className={styles.tabs} selectedValue={view.name} onTabSelect={(_event, data) => start({ name: data.value as (typeof tabs)[number] })}>
      {tabs.map((name) => (
        <Tab key={name} value={name}>
          {labels[name]}
        </Tab>
      ))}
    </TabList>
  );
}
