import type { SolveParameter } from "../../domain/solve/solve-parameter";
import type { SolveTarget } from "../../domain/solve/target-amounts";
import { euros, percentage, plainNumber } from "../../text/amounts";
import { useLanguage } from "../language/language-context";
import { useSolveText } from "../language/solve-text";

/** How targets, parameters and their values are said. */
export function useSolveWords() {
  const text = useSolveText();
  const { language } = useLanguage();
  const target = (one: SolveTarget): string => (one.kind === "gemeente" ? one.name : one.kind === "samen" ? text.together : text.perInhabitant);
  const parameter = ({ kind, name }: SolveParameter): string => (kind === "uurtarief" || kind === "urenTotaal" ? text.parameter[kind] : text.parameter[kind](name));
  const value = ({ kind }: SolveParameter, number: number): string => {
    if (kind === "percentage") return percentage(number, language);
    if (kind === "vast") return euros(number, language);
    return kind === "uurtarief" ? text.value.rate(euros(number, language)) : text.value.hours(plainNumber(number, language));
  };
  return { target, parameter, value };
}
