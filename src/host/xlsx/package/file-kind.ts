import { FileFailure } from "../file-failure";

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, at) => bytes[at] === byte);
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
/** Name of the stream in which Office keeps an encrypted workbook, as the compound file writes names: UTF-16. */
const ENCRYPTED = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
const SAMPLE = 4096;

/** Refuses whatever is not a zip file, saying what it is instead. */
export function requireZip(bytes: Uint8Array): void {
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
