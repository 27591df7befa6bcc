import { parseArgs } from "node:util";
import { calculate as texts } from "../../text/calculate/nl";

export interface CalculateRequest {
  readonly input: string;
  readonly output: string | undefined;
  readonly json: boolean;
}

/** Why the command could not be carried out, as one sentence for whoever gave it. */
export class CommandFailure extends Error {}

/** What the command asks for. Whatever it does not understand it refuses, with how it should be. */
export function calculateRequest(args: readonly string[]): CalculateRequest {
  const { values, positionals } = parsed(args);
  const [input, ...more] = positionals;
  if (input === undefined) throw refusal(texts.noInput);
  if (more.length > 0) throw refusal(texts.severalInputs(positionals.join(", ")));
  return { input, output: values.out, json: values.json === true };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { out: { type: "string" }, json: { type: "boolean" } }, allowPositionals: true });
  } catch (error) {
    throw refusal(texts.wrongOption(offending(args, error)));
  }
}

/** Node's own message is English and several sentences long; the option itself is what helps. */
function offending(args: readonly string[], error: unknown): string {
  const named = /'(-[^']*?)(?: <value>)?'/.exec(error instanceof Error ? error.message : "")?.[1];
  return named ?? args.find((arg) => arg.startsWith("-")) ?? "";
}

const refusal = (sentence: string): CommandFailure => new CommandFailure(`${sentence} ${texts.usage}`);
