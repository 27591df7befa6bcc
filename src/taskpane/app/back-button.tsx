import { Button } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { usePaneText } from "../language/language-context";
import { useNavigation } from "../navigation/navigation";

export default function BackButton() {
  const { navigation } = usePaneText();
  const { back } = useNavigation();
  return <Button appearance="subtle" icon={<ArrowLeft20Regular />} aria-label={navigation.back} onClick={back} />;
}
