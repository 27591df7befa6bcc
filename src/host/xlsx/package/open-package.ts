import { BufferReader, RemoteZipReader, unzip } from "@cj-tech-master/excelts/archive";
import { FileFailure } from "../file-failure";
import { requireZip } from "./file-kind";

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
