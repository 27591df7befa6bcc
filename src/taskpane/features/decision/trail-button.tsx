import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { decisionTexts } from "../../../text/decision";
import { useText } from "../../language/language-context";
import { useNavigation } from "../../navigation/navigation";

/** Opens the trail of a scenario, or of the base (null); coming back gives the button the focus again. */
export function TrailButton({ scenario }: { readonly scenario: string | null }) {
  const text = useText(decisionTexts);
  const { go, left } = useNavigation();
  const button = useRef<HTMLButtonElement>(null);
  const returned = left?.name === "decision" && left.scenario === scenario;
  useEffect(() => {
    if (returned && document.activeElement === document.body) button.current?.focus();
  }, [returned]);
  return (
    <Button ref={button} onClick={() => go({ name: "decision", scenario })}>
      {text.open}
    </Button>
  );
}
