import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { FileFailure } from "../host/xlsx/package/file-failure";
import { calculate as texts } from "../text/calculate/nl";
import type { CellResult, WorkbookResults } from "./calculate/cell-results";
import { calculateRequest, CommandFailure, type CalculateRequest } from "./calculate/command-line";

const TIMEOUT_MS = 300_000;

/** Libraries may log: the standard output is for the results alone. */
console.log = console.info = console.debug = console.error;

async function run({ input, output, json }: CalculateRequest): Promise<string> {
  const calculated = await opened(input);
  if (!calculated) throw new CommandFailure(texts.notFinished(TIMEOUT_MS / 1000));
  if (output !== undefined) await written(output, calculated.save());
  return json ? JSON.stringify(calculated.results) : summary(calculated.results);
}

async function opened(path: string) {
  try {
    const file = await readFile(path);
    // The host takes a second to load, which a command that cannot be carried out need not wait for.
    const { recalculate } = await import("./calculate/recalculate");
    return await recalculate(file, TIMEOUT_MS);
  } catch (error) {
    throw new CommandFailure(texts.notRead(path, reason(error)), { cause: error });
  }
}

/** The file is there as a whole or not at all; one that was there before is replaced only by a whole one. */
async function written(path: string, bytes: Promise<Uint8Array>): Promise<void> {
  const unfinished = `${path}.${String(process.pid)}.tmp`;
  try {
    await writeFile(unfinished, await bytes);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw new CommandFailure(texts.notWritten(path, reason(error)), { cause: error });
  }
}

function reason(error: unknown): string {
  if (error instanceof FileFailure) return error.text("nl");
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT") return texts.notFound;
  if (code === "EACCES" || code === "EPERM") return texts.noAccess;
  if (code === "EISDIR") return texts.isFolder;
  return texts.otherReason(code === "" ? String(error instanceof Error ? error.message : error) : code);
}

function summary(results: WorkbookResults): string {
  const cells = Object.values(results).flatMap((sheet): CellResult[] => Object.values(sheet));
  return texts.calculated(cells.length, cells.filter((cell) => typeof cell === "object").length);
}

// The engine keeps timers running, so the process has to be ended when the output is out.
try {
  const output = await run(calculateRequest(process.argv.slice(2)));
  process.stdout.write(`${output}\n`, () => process.exit(0));
} catch (error) {
  const line = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${line.replace(/\s*\n\s*/g, " ")}\n`, () => process.exit(1));
}
