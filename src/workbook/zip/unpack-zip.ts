import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32";
import { partName } from "../package/part-name";
import { UnreadableWorkbook } from "../unreadable-workbook";
import { WORKBOOK_LIMITS } from "../workbook-limits";
import type { ZipEntry } from "./zip-directory";
import { zipDirectory } from "./zip-directory";

/** The parts of a package by their names, in the archive's order. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Packed bytes inflated at a time: even the densest 16 KB unpack to 17 MB only. */
const STEP = 16 * 1024;
/** A name that the packing library takes for the prototype of its record of entries; no workbook has a part of it. */
const UNPACKABLE = "__proto__";
const STORED = 0;
const DEFLATED = 8;

/**
 * The entries of a zip archive, within `WORKBOOK_LIMITS` by what its directory declares.
 * @throws UnreadableWorkbook when it exceeds the limits, is truncated, damaged or encrypted, has two entries of one name or one that cannot be packed again.
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const entries = zipDirectory(bytes);
  const declared = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (declared > WORKBOOK_LIMITS.unpackedBytes || entries.length > WORKBOOK_LIMITS.parts) {
    throw new UnreadableWorkbook("too-large");
  }
  const names = new Set(entries.map(({ name }) => partName(name)));
  if (names.size < entries.length || names.has(UNPACKABLE)) {
    throw new UnreadableWorkbook("damaged");
  }
  return entries;
}

/** Unpacks all of a zip archive. @throws UnreadableWorkbook as `zipEntries` and `unpackEntry` do. */
export function unpackZip(bytes: Uint8Array): Parts {
  return new Map(zipEntries(bytes).map((entry) => [entry.name, unpackEntry(entry)]));
}

/**
 * The content of an entry, of exactly the size that is declared, so that neither a bomb nor a lie takes more memory or time.
 * @throws UnreadableWorkbook `damaged` when it is not what the directory declares.
 */
export function unpackEntry(entry: ZipEntry): Uint8Array {
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
  try {
    return packed.length <= STEP ? inflateSmall(packed, size) : inflateInSteps(packed, size);
  } catch (cause) {
    throw cause instanceof UnreadableWorkbook
      ? cause
      : new UnreadableWorkbook("damaged", { cause });
  }
}

/** At once, with room for one byte too many, by which a lie about the size is seen. */
function inflateSmall(packed: Uint8Array, size: number): Uint8Array {
  return inflateSync(packed, { out: new Uint8Array(size + 1) });
}

function inflateInSteps(packed: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) {
      throw new UnreadableWorkbook("damaged");
    }
    content.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP) {
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  return content.subarray(0, filled);
}
