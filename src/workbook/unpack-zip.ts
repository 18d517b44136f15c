import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { UnreadableWorkbook } from "./unreadable-workbook";
import { WORKBOOK_LIMITS } from "./workbook-limits";
import type { ZipEntry } from "./zip-directory";
import { zipDirectory } from "./zip-directory";

/** The parts of a package by their names, in the archive's order. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Packed bytes inflated at a time: even the densest 16 KB unpack to 17 MB only. */
const STEP = 16 * 1024;
const STORED = 0;
const DEFLATED = 8;

/**
 * Unpacks a zip archive within `WORKBOOK_LIMITS`: by what its directory declares, and by what
 * really comes out, so that neither a bomb nor a lie takes more memory or time.
 * @throws UnreadableWorkbook when it exceeds the limits, is truncated, damaged or encrypted.
 */
export function unpackZip(bytes: Uint8Array): Parts {
  const entries = zipDirectory(bytes);
  const declared = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (declared > WORKBOOK_LIMITS.unpackedBytes || entries.length > WORKBOOK_LIMITS.parts) {
    throw new UnreadableWorkbook("too-large");
  }
  return new Map(entries.map((entry) => [entry.name, unpackEntry(entry)]));
}

function unpackEntry(entry: ZipEntry): Uint8Array {
  const content = entry.method === STORED ? entry.packed : inflate(entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc32) {
    throw new UnreadableWorkbook("damaged");
  }
  return content;
}

function inflate({ method, packed, size }: ZipEntry): Uint8Array {
  if (method !== DEFLATED) {
    throw new UnreadableWorkbook("damaged");
  }
  const content = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) {
      throw new UnreadableWorkbook("damaged");
    }
    content.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (cause) {
    throw cause instanceof UnreadableWorkbook
      ? cause
      : new UnreadableWorkbook("damaged", { cause });
  }
  return content.subarray(0, filled);
}
