import { DomainFailure } from "../../domain/failure/failure";
import type { YearEnd } from "../../domain/norm/outlook/outlook";
import type { Language } from "../language";
import type { NormChanceTexts } from "./nl";
import type { NormPaneTexts } from "../norm-pane/nl";
import { chanceInWords, jobsInWords, momentInWords, wholeEuros } from "../norm-pane/words";
import { percentage } from "../format/amounts";
import { readTypedNumber } from "../format/typed-number";

/** No model knows the future better than this: chances outside it are told, and asked for, as a bound only. */
const [least, most] = [0.05, 0.95];

export type TypedChance = { readonly chance: number } | { readonly problem: string };

/** A chance as people type it: 80% or 80. */
export function readChance(typed: string, text: NormChanceTexts, language: Language): TypedChance {
  const bare = typed.trim();
  if (bare === "") return { problem: text.empty };
  const chance = readTypedNumber(bare.endsWith("%") ? bare : `${bare}%`, language);
  if (chance === null || !Number.isFinite(chance)) return { problem: text.notAChance(bare) };
  return chance < least || chance > most ? { problem: text.outOfRange(bare) } : { chance };
}

interface WantedChance {
  readonly chance: number;
  /** Extra jobs on the day, or why no number of them is enough. */
  readonly extra: number | DomainFailure;
  readonly yearEnd: YearEnd;
  /** Whether measures count in what is expected. */
  readonly planned: boolean;
  /** Euros; null when they are not known. */
  readonly costPerJob: number | null;
}

interface Words {
  readonly chance: NormChanceTexts;
  readonly norm: NormPaneTexts;
  readonly language: Language;
}

/** What a wanted chance takes, in a line and in sentences. Jobs are rounded up: a part of one does not exist. */
export function wantedChanceInWords(
  { chance, extra, yearEnd, planned, costPerJob }: WantedChance,
  { chance: text, norm, language }: Words,
): { readonly line: string; readonly sentences: readonly string[] } {
  const wanted = percentage(chance, language);
  const moment = momentInWords(yearEnd.day, norm);
  if (extra instanceof DomainFailure) {
    const highest = chanceInWords(Number(extra.details["highest"] ?? 0), norm, language);
    return { line: text.lineOutOfReach(wanted), sentences: [text.outOfReach(wanted, highest)] };
  }
  if (extra === 0)
    return {
      line: text.lineNone(wanted),
      sentences: [text.already(wanted, moment, chanceInWords(yearEnd.chance ?? chance, norm, language))],
    };
  const count = Math.ceil(extra);
  const jobs = jobsInWords(count, norm, language);
  const costs =
    costPerJob === null ? text.costsUnknown : text.costs(wholeEuros(count * costPerJob, language), wholeEuros(costPerJob, language));
  return { line: text.line(wanted, jobs), sentences: [text.needed(wanted, jobs, moment, planned), costs] };
}
