import type { HostLanguage } from "../../text/language";
import { host as english } from "../../text/en";
import { host as dutch, type HostText } from "../../text/nl";

type Sentences = HostText["fileFailures"];
export type FileFailureKey = keyof Sentences;

/** Values that the sentence quotes; which ones depends on the key. */
export interface FileFailureDetails {
  readonly detail?: string;
  readonly part?: string;
  readonly megabytes?: number;
  readonly limit?: number;
}

/** Why a file cannot be opened or saved: the only error that reading and writing .xlsx give. */
export class FileFailure extends Error {
  constructor(
    readonly key: FileFailureKey,
    readonly details: FileFailureDetails = {},
    options?: ErrorOptions,
  ) {
    super(fileFailureText(key, details, "en"), options);
    this.name = "FileFailure";
  }

  /** The failure itself, or `key` for whatever else was thrown. */
  static from(error: unknown, key: "damaged" | "notSaved"): FileFailure {
    if (error instanceof FileFailure) return error;
    return new FileFailure(key, { detail: error instanceof Error ? error.message : String(error) }, { cause: error });
  }

  /** The sentence for the person who chose the file. */
  text(language: HostLanguage): string {
    return fileFailureText(this.key, this.details, language);
  }
}

function fileFailureText(
  key: FileFailureKey,
  { detail = "", part = "", megabytes = 0, limit = 0 }: FileFailureDetails,
  language: HostLanguage,
): string {
  const sentences = (language === "nl" ? dutch : english).fileFailures;
  return sentences[key]({ detail, part, megabytes, limit });
}
