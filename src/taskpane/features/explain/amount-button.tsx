import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ExplainTarget } from "../../../domain/plan/explain/explanation";
import { formatEuros } from "../../../text/format/amounts";
import { useLanguage, useText } from "../../language/language-context";
import { useNavigation } from "../../navigation/navigation";
import { explainTexts } from "../../../text/explain";

const useStyles = makeStyles({
  amount: {
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    fontVariantNumeric: "tabular-nums",
    textAlign: "inherit",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textDecorationColor: tokens.colorNeutralStroke1,
    textUnderlineOffset: "3px",
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForegroundLinkHover, textDecorationStyle: "solid" },
    ...createFocusOutlineStyle(),
  },
});

interface AmountButtonProps {
  readonly amount: number;
  /** Whose amount it is, for who does not see the row around it. */
  readonly label: string;
  /** null for the base. */
  readonly scenario: string | null;
  readonly target: ExplainTarget;
  /** Counted from 0. */
  readonly year: number;
  readonly className?: string;
}

/** An amount that opens its explanation; coming back from there gives it the focus again. */
export function AmountButton({ amount, label, scenario, target, year, className }: AmountButtonProps) {
  const styles = useStyles();
  const text = useText(explainTexts);
  const { language } = useLanguage();
  const { go, left } = useNavigation();
  const button = useRef<HTMLButtonElement>(null);
  const opened = left?.name === "explain" && left.scenario === scenario && JSON.stringify(left.target) === JSON.stringify(target);
  useEffect(() => {
    // Who is busy elsewhere keeps the focus there.
    if (opened && document.activeElement === document.body) button.current?.focus();
  }, [opened]);
  const shown = formatEuros(amount, language);
  return (
    <button
      ref={button}
      type="button"
      className={mergeClasses(styles.amount, className)}
      aria-label={text.open(label, shown)}
      onClick={() => go({ name: "explain", scenario, target, year })}
    >
      {shown}
    </button>
  );
}
