import { isoDate, type Day } from "../../../domain/time/day";
import { useLanguage } from "../../language/language-context";
import { localeOf } from "../../../text/language";

/** A day in words: 30 juni 2021; empty when there is none. */
export function useDayWords(): (day: Day | null) => string {
  const { language } = useLanguage();
  return (day) =>
    day === null ? "" : new Intl.DateTimeFormat(localeOf(language), { dateStyle: "long", timeZone: "UTC" }).format(new Date(isoDate(day)));
}
