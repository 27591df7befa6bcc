import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { exampleScenarios } from "../../src/data/gooi-en-vechtstreek";
import { proposalDocument } from "../../src/proposal/proposal-document";
import { toDocx } from "../../src/proposal/to-docx";
import { LibreOffice } from "../support/libreoffice";
import { requestOf } from "./support/proposal-of";

/** Text of a PDF as people read it, line by line. */
async function textOf(pdf: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "normplan-proposal-"));
  try {
    await writeFile(join(folder, "proposal.pdf"), pdf);
    return (await promisify(execFile)("pdftotext", ["-layout", join(folder, "proposal.pdf"), "-"])).stdout;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe("a proposal opened by LibreOffice", () => {
  it("shows every cell of every table, numbers its pages and has them all", { timeout: 240_000 }, async () => {
    const document = proposalDocument(requestOf(exampleScenarios[1]));
    const office = await LibreOffice.start();
    try {
      const pdf = await office.convert(new Uint8Array(await (await toDocx(document)).arrayBuffer()), "pdf", "trust", "docx");
      const text = await textOf(pdf);
      const lines = text.split("\n").map((line) => line.trim().split(/\s{2,}/));
      for (const block of document.blocks) {
        if (block.kind !== "table") continue;
        for (const row of [...block.rows, ...(block.total ? [block.total] : [])]) {
          const numbers = row.filter((cell) => /\d/.test(cell) && !cell.includes(" "));
          expect(
            lines.some((line) => numbers.every((number) => line.includes(number))),
            row.join(" | "),
          ).toBe(true);
        }
      }
      expect(text).toMatch(/Blad 1 van (\d)[\s\S]*Blad \1 van \1/);
    } finally {
      await office.close();
    }
  });
});
