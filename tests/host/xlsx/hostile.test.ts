import { zip } from "@cj-tech-master/excelts/archive";
import fc from "fast-check";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { FileFailure } from "../../../src/host/xlsx/package/file-failure";
import { MAX_UNPACKED_MEGABYTES } from "../../../src/host/xlsx/package/open-package";
import { readXlsx } from "../../../src/host/xlsx/read-xlsx";
import { richWorkbook } from "./support/rich-workbook";
import { partsOf } from "./support/saved";

vi.setConfig({ testTimeout: 60_000 });

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function packed(parts: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const archive = zip();
  for (const [path, content] of Object.entries(parts)) archive.add(path, content);
  return archive.bytes();
}

/** The failure that a file gives; fails when it opens or gives anything else. */
async function failureOf(file: Uint8Array): Promise<FileFailure> {
  const outcome: unknown = await readXlsx(file).catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(FileFailure);
  return outcome as FileFailure;
}

let file: Uint8Array;
let parts: Record<string, string>;
beforeAll(async () => {
  file = await richWorkbook();
  parts = await partsOf(file);
});

const without = (path: string) => Object.fromEntries(Object.entries(parts).filter(([name]) => name !== path));
const changed = (path: string, change: (xml: string) => string) => packed({ ...parts, [path]: change(parts[path] ?? "") });

describe("a file that is no workbook is refused with what it is", () => {
  const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

  it.each([
    ["nothing", new Uint8Array(), "empty"],
    ["a .csv", bytes("Gemeente;Inwoners\r\nBlaricum;9163\r\n"), "text"],
    ["a web page", bytes("<!doctype html><title>Niet gevonden</title>"), "text"],
    ["a text in Dutch", bytes("Één regel"), "text"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]), "notWorkbook"],
    ["an old .xls", new Uint8Array([...compoundFile, ...new Array<number>(600).fill(0), ...utf16("Workbook")]), "oldFormat"],
    [
      "a workbook with a password",
      new Uint8Array([...compoundFile, ...new Array<number>(600).fill(0), ...utf16("EncryptedPackage")]),
      "password",
    ],
    ["a zip signature alone", new Uint8Array([0x50, 0x4b, 0x03, 0x04]), "damaged"],
  ])("%s", async (_what, content, key) => {
    const failure = await failureOf(content);
    expect(failure.key).toBe(key);
    expect(failure.text("nl")).toMatch(/^[A-Z].+\.$/s);
    expect(failure.text("en")).not.toBe(failure.text("nl"));
  });

  it("a text document, a presentation or any other zip", async () => {
    expect((await failureOf(await packed({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>" }))).key).toBe("notWorkbook");
  });

  it("a workbook with macros or in binary form", async () => {
    expect((await failureOf(await packed({ ...parts, "xl/vbaProject.bin": "x" }))).key).toBe("macros");
    expect((await failureOf(await packed({ "[Content_Types].xml": "<Types/>", "xl/workbook.bin": "x" }))).key).toBe("binaryFormat");
  });
});

describe("a damaged workbook is refused as a whole", () => {
  it.each([0.1, 0.5, 0.9, 0.999])("when only %s of it arrived", async (share) => {
    expect((await failureOf(file.slice(0, Math.floor(file.length * share)))).key).toBe("damaged");
  });

  it.each([
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/worksheets/sheet2.xml",
    "xl/styles.xml",
    "xl/sharedStrings.xml",
  ])("when %s is missing, which the sentence names", async (path) => {
    const failure = await failureOf(await packed(without(path)));
    expect(failure.key).toBe("missingPart");
    expect(failure.text("nl")).toContain(path);
  });

  it("when a sheet breaks off in the middle", async () => {
    expect((await failureOf(await changed("xl/worksheets/sheet1.xml", (xml) => xml.slice(0, xml.length / 2)))).key).toBe("damaged");
  });

  it("when a cell has a text that is not in the file", async () => {
    expect((await failureOf(await changed("xl/worksheets/sheet1.xml", (xml) => xml.replace(/t="s"><v>\d+/, 't="s"><v>99999')))).key).toBe(
      "damaged",
    );
  });
});

describe("a file made to do harm is refused before it does", () => {
  it("one that unpacks to more than fits in memory", async () => {
    const bomb = await packed({ ...parts, "xl/media/image1.bin": new Uint8Array((MAX_UNPACKED_MEGABYTES + 1) * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(2 * 1024 * 1024);
    expect(await failureOf(bomb)).toMatchObject({ key: "tooLarge", details: { limit: MAX_UNPACKED_MEGABYTES } });
  });

  it("one that says it is small and is not", async () => {
    const honest = await packed({ ...parts, "xl/media/image1.bin": new Uint8Array(50 * 1024 * 1024) });
    const lying = new DataView(honest.slice().buffer);
    // In the list at the end of the archive and in front of the part itself, the size stands at a fixed place.
    for (let at = 0; at < lying.byteLength - 4; at++) if (lying.getUint32(at, true) === 50 * 1024 * 1024) lying.setUint32(at, 10, true);
    expect((await failureOf(new Uint8Array(lying.buffer))).key).toBe("damaged");
  });

  it("one whose XML multiplies itself", async () => {
    const entities =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>';
    const outcome = await readXlsx(
      await changed("xl/sharedStrings.xml", (xml) => xml.replace("?>", `?>${entities}`).replace("Blaricum", "&c;")),
    ).catch((error: unknown) => error);
    const text = outcome instanceof FileFailure ? "" : JSON.stringify(outcome);
    expect(text).not.toContain("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
  });
});

describe("whatever is wrong with a file", () => {
  it("it opens whole or gives a failure with a sentence, and nothing else", async () => {
    const names = Object.keys(parts);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 60 }),
        fc.string(),
        async (path, where, length, inserted) => {
          const at = Math.floor(where * (parts[path] ?? "").length);
          const damaged = await changed(path, (xml) => xml.slice(0, at) + inserted + xml.slice(at + length));
          const outcome: unknown = await readXlsx(damaged).catch((error: unknown) => error);
          if (outcome instanceof Error) {
            expect(outcome).toBeInstanceOf(FileFailure);
            expect((outcome as FileFailure).text("nl")).not.toBe("");
          } else expect(outcome).toHaveProperty("snapshot.sheetOrder");
        },
      ),
      { numRuns: 150 },
    );
  });

  it("bytes that were changed on the way never give a crash", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }), async (changes) => {
        const damaged = file.slice();
        for (const [at, byte] of changes) damaged[at] = byte;
        const outcome: unknown = await readXlsx(damaged).catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(FileFailure);
      }),
      { numRuns: 100 },
    );
  });
});
