import { useLanguage } from "../language/language-context";
import { localeOf } from "../../text/language";

/** The version of the page that is running, as the build wrote it into taskpane.html. */
export const runningVersion = (): string => document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content ?? "";

/** When a sheet or document was made, in words, and by which version. */
export interface Stamp {
  readonly made: string;
  readonly version: string;
}

/** Gives the stamp of this moment. */
export function useStamp(): () => Stamp {
  const { language } = useLanguage();
  const format = new Intl.DateTimeFormat(localeOf(language), { dateStyle: "long", timeStyle: "short" });
  return () => ({ made: format.format(new Date()), version: runningVersion() });
}
