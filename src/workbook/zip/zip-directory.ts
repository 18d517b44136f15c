import { UnreadableWorkbook } from "../unreadable-workbook";
import { directoryPlace, requireSignature } from "./zip-end";

/** One entry of a zip archive as its central directory declares it. */
export interface ZipEntry {
  /** With `/` between folders, also where the archive wrote `\`. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc32: number;
  /** Declared size once unpacked, in bytes. */
  readonly size: number;
  /** The entry's bytes as they lie in the archive. */
  readonly packed: Uint8Array;
}

const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** A number that stands in the zip64 extra field instead. */
const ELSEWHERE = 0xffffffff;
const ENCRYPTED = 0x1;
const ZIP64_FIELD = 0x0001;

/**
 * The entries of a zip archive in directory order, folders left out; nothing is unpacked.
 * @throws UnreadableWorkbook `truncated` without a directory, `damaged` when it contradicts the file,
 * `encrypted` when an entry is.
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: ZipEntry[] = [];
  try {
    const { start, count } = directoryPlace(view);
    let position = start;
    for (let rest = count; rest > 0; rest--) {
      const { entry, next } = readEntry(bytes, view, position);
      if (!entry.name.endsWith("/")) {
        entries.push(entry);
      }
      position = next;
    }
  } catch (cause) {
    // A DataView refuses to read outside the file with a RangeError.
    throw cause instanceof RangeError ? new UnreadableWorkbook("damaged", { cause }) : cause;
  }
  return entries;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { readonly entry: ZipEntry; readonly next: number } {
  requireSignature(view, at, DIRECTORY_ENTRY);
  if (view.getUint16(at + 8, true) & ENCRYPTED) {
    throw new UnreadableWorkbook("encrypted");
  }
  const nameAt = at + 46;
  const extraAt = nameAt + view.getUint16(at + 28, true);
  const commentAt = extraAt + view.getUint16(at + 30, true);
  const wide = wideNumbers(view, extraAt, commentAt);
  const narrowOrWide = (offset: number): number => {
    const narrow = view.getUint32(at + offset, true);
    return narrow === ELSEWHERE ? (wide.shift() ?? narrow) : narrow;
  };
  // The extra field lists the wide numbers in this order, and only those that stand elsewhere.
  const size = narrowOrWide(24);
  const packedSize = narrowOrWide(20);
  const local = narrowOrWide(42);
  requireSignature(view, local, LOCAL_HEADER);
  const dataAt = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (dataAt + packedSize > bytes.length) {
    throw new UnreadableWorkbook("truncated");
  }
  return {
    entry: {
      name: new TextDecoder().decode(bytes.subarray(nameAt, extraAt)).replaceAll("\\", "/"),
      method: view.getUint16(at + 10, true),
      crc32: view.getUint32(at + 16, true),
      size,
      packed: bytes.subarray(dataAt, dataAt + packedSize),
    },
    next: commentAt + view.getUint16(at + 32, true),
  };
}

/** The 64-bit numbers of an entry's zip64 extra field, in their order. */
function wideNumbers(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === ZIP64_FIELD) {
      const count = Math.floor(view.getUint16(at + 2, true) / 8);
      return Array.from({ length: count }, (_, index) =>
        Number(view.getBigUint64(at + 4 + index * 8, true)),
      );
    }
  }
  return [];
}
