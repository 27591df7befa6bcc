import type { DomainFailure } from "../domain/failure";
import type { DomainFailures, NormDomainFailures } from "../domain/failures";
import type { ArgumentFailures, ArgumentPlace } from "./argument-failures";

export type Failures = ArgumentFailures & DomainFailures & NormDomainFailures;

/** One sentence per failure. A failure of a calculation is told with its place when the values came from cells. */
export type FailureTexts = { readonly [Key in keyof Failures]: (details: Failures[Key] & Partial<ArgumentPlace>) => string };

/** The sentence for a failure, in the language of the texts. */
export function failureSentence(failure: DomainFailure, texts: FailureTexts): string {
  const sentences: Readonly<Record<string, ((details: never) => string) | undefined>> = texts;
  const sentence = sentences[failure.key] ?? texts.unexpected;
  return sentence(failure.details as never);
}
