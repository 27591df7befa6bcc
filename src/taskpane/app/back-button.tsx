import { Button } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useNavigation } from "../navigation/navigation";
import { useText } from "../language/language-context";
import { paneTexts } from "../../text/pane";

export default function BackButton() {
  const { navigation } = useText(paneTexts);
  const { back } = useNavigation();
  return <Button appearance="subtle" icon={<ArrowLeft20Regular />} aria-label={navigation.back} onClick={back} />;
}
