import { BufferReader, RemoteZipReader, unzip } from "@cj-tech-master/excelts/archive";
import { FileFailure } from "./file-failure";

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, at) => bytes[at] === byte);
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
/** Name of the stream in which Office keeps an encrypted workbook, as the compound file writes names: UTF-16. */
const ENCRYPTED = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
const SAMPLE = 4096;

/** Refuses whatever is not a zip file, saying what it is instead. */
function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileFailure("empty");
  if (startsWith(bytes, ZIP)) return;
  if (startsWith(bytes, COMPOUND_FILE)) throw new FileFailure(contains(bytes, ENCRYPTED) ? "password" : "oldFormat");
  throw new FileFailure(isText(bytes.subarray(0, SAMPLE)) ? "text" : "notWorkbook");
}

function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

function isText(sample: Uint8Array): boolean {
  return sample.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}

/** The parts of a workbook file by path, uncompressed. */
export type Parts = Record<string, Uint8Array>;

const MEGABYTE = 1024 * 1024;
/** Far above any workbook a browser tab can hold, far below what a zip bomb unpacks to. */
export const MAX_UNPACKED_MEGABYTES = 256;
const MAX_PARTS = 10_000;

/**
 * Unpacks a workbook file. Anything that is not one is refused before it is unpacked; a part that turns out larger than it says, while it
 * is.
 */
export async function openPackage(bytes: Uint8Array): Promise<Parts> {
  requireZip(bytes);
  try {
    await requireReasonableSize(bytes);
    const parts: Parts = {};
    for await (const entry of unzip(bytes).entries()) {
      if (entry.type === "file") parts[entry.path.replace(/^\//, "").replace(/\\/g, "/")] = await collected(entry.stream());
    }
    return parts;
  } catch (error) {
    throw FileFailure.from(error, "damaged");
  }
}

async function requireReasonableSize(bytes: Uint8Array): Promise<void> {
  const reader = await RemoteZipReader.fromReader(new BufferReader(bytes));
  const entries = reader.getEntries();
  if (entries.some((entry) => entry.isEncrypted)) throw new FileFailure("password");
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (unpacked > MAX_UNPACKED_MEGABYTES * MEGABYTE || entries.length > MAX_PARTS)
    throw new FileFailure("tooLarge", { megabytes: Math.ceil(unpacked / MEGABYTE), limit: MAX_UNPACKED_MEGABYTES });
}

async function collected(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const list: Uint8Array[] = [];
  for await (const chunk of chunks) list.push(chunk);
  if (list.length === 1 && list[0]) return list[0];
  const whole = new Uint8Array(list.reduce((size, chunk) => size + chunk.length, 0));
  let at = 0;
  for (const chunk of list) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
