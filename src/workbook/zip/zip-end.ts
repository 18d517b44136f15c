import { UnreadableWorkbook } from "../unreadable-workbook";

const END_OF_DIRECTORY = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

/** Numbers that stand in the zip64 record instead, and that record and what points to it. */
const ELSEWHERE = { count: 0xffff, start: 0xffffffff } as const;
const WIDE_END_OF_DIRECTORY = 0x06064b50;
const WIDE_LOCATOR = 0x07064b50;
const WIDE_LOCATOR_SIZE = 20;

/** Where the central directory of a zip archive lies. */
export interface DirectoryPlace {
  /** Offset of the first entry. */
  readonly start: number;
  /** Number of entries. */
  readonly count: number;
}

/**
 * Where the directory of a zip archive lies.
 * @throws UnreadableWorkbook `truncated` when the archive does not end with saying so; RangeError when it says nonsense.
 */
export function directoryPlace(view: DataView): DirectoryPlace {
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count !== ELSEWHERE.count && start !== ELSEWHERE.start) {
    return { start, count };
  }
  const locator = end - WIDE_LOCATOR_SIZE;
  requireSignature(view, locator, WIDE_LOCATOR);
  const wide = Number(view.getBigUint64(locator + 8, true));
  requireSignature(view, wide, WIDE_END_OF_DIRECTORY);
  return {
    start: Number(view.getBigUint64(wide + 48, true)),
    count: Number(view.getBigUint64(wide + 32, true)),
  };
}

/** @throws UnreadableWorkbook `damaged` when another record stands there. */
export function requireSignature(view: DataView, at: number, signature: number): void {
  if (view.getUint32(at, true) !== signature) {
    throw new UnreadableWorkbook("damaged");
  }
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) {
      return at;
    }
  }
  throw new UnreadableWorkbook("truncated");
}
