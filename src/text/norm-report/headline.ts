import { isoDate } from "../../domain/time/day";
import type { LatestRealisation, NormOutlook, Reach, YearEnd } from "../../domain/norm/outlook/outlook";
import type { Language } from "../language";
import type { NormPaneTexts } from "../norm-pane/nl";
import { chanceInWords, jobsInWords, momentInWords, sentenceCase, wholeJobs, wholePercentage } from "../norm-pane/words";

/** An outlook in a few sentences: what is expected, how sure that is, when the norm is reached, and what was counted last. */
export function outlookInWords(
  { yearEnds, latest, reach, notes }: Pick<NormOutlook, "yearEnds" | "latest" | "reach" | "notes">,
  text: NormPaneTexts,
  language: Language,
): string[] {
  const next = yearEnds.find(({ kind, norm, day }) => kind === "expected" && norm !== null && day > latest.day);
  const few = next && notes.some(({ key }) => key === "fewObservations") ? [text.headline.few] : [];
  return [...(next ? expected(next, text, language) : []), ...reachInWords(reach, text), latestInWords(latest, text, language), ...few];
}

function expected({ day, gap, chance }: YearEnd, text: NormPaneTexts, language: Language): string[] {
  if (gap === null || chance === null) return [];
  const { headline } = text;
  const moment = sentenceCase(momentInWords(day, text));
  const whole = Math.round(gap);
  const jobs = jobsInWords(Math.abs(whole), text, language);
  const sentence =
    whole > 0 ? headline.short(moment, whole, jobs) : whole < 0 ? headline.more(moment, -whole, jobs) : headline.equal(moment);
  return [sentence, headline.chance(chanceInWords(chance, text, language))];
}

function reachInWords(reach: Reach, { headline }: NormPaneTexts): string[] {
  if (reach.kind === "expected") return [headline.reachedAround(headline.date(isoDate(reach.day)))];
  return reach.kind === "notBefore" ? [headline.notBefore(reach.year)] : [];
}

function latestInWords({ day, jobs, year, yearNorm, gap, share }: LatestRealisation, text: NormPaneTexts, language: Language): string {
  const { headline } = text;
  const moment = sentenceCase(momentInWords(day, text));
  const counted = wholeJobs(jobs, language);
  if (yearNorm === null || gap === null) return headline.counted(moment, counted);
  const norm = wholeJobs(yearNorm, language);
  const short = Math.round(gap);
  const sentence = headline.countedOf(
    moment,
    counted,
    norm,
    headline.yearNorm(year),
    share === null ? null : wholePercentage(share, language),
  );
  return `${sentence} ${short > 0 ? headline.missing(short, jobsInWords(short, text, language)) : headline.reached}`;
}
