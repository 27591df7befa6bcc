import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const TIMEOUT_MS = 120_000;

/** LibreOffice trusts the results in a file unless it is told to calculate everything anew when loading. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;
const TRUST = RECALCULATE.replace("<value>0</value>", "<value>1</value>");

/** LibreOffice without a screen: an opinion about our files that owes nothing to our code. Close it when done. */
export class LibreOffice {
  private constructor(private readonly folder: string) {}

  static async start(): Promise<LibreOffice> {
    const folder = await mkdtemp(join(tmpdir(), "normplan-libreoffice-"));
    for (const [name, settings] of [
      ["recalculate", RECALCULATE],
      ["trust", TRUST],
    ] as const) {
      await mkdir(join(folder, name, "user"), { recursive: true });
      await writeFile(join(folder, name, "user", "registrymodifications.xcu"), settings);
    }
    return new LibreOffice(folder);
  }

  /**
   * The workbook, or the document, converted.
   * @param results "recalculate": every formula calculated by LibreOffice; "trust": the results that the file has
   */
  async convert(
    file: Uint8Array,
    to: "xlsx" | "pdf",
    results: "recalculate" | "trust" = "recalculate",
    from: "xlsx" | "docx" = "xlsx",
  ): Promise<Uint8Array> {
    const work = await mkdtemp(join(this.folder, "work-"));
    const source = join(work, `book.${from}`);
    await writeFile(source, file);
    const profile = pathToFileURL(join(this.folder, results)).href;
    await run(
      "soffice",
      ["--headless", "--norestore", `-env:UserInstallation=${profile}`, "--convert-to", to, "--outdir", join(work, "out"), source],
      {
        timeout: TIMEOUT_MS,
      },
    );
    return new Uint8Array(await readFile(join(work, "out", `book.${to}`)));
  }

  async close(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}
