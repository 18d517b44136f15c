import { UnreadableWorkbook } from "./unreadable-workbook";

/** Directory name, in UTF-16, of the stream that holds an encrypted .xlsx ([MS-OFFCRYPTO] 2.3.4.4). */
const ENCRYPTED_PACKAGE = Array.from("EncryptedPackage", (letter) => [
  letter.charCodeAt(0),
  0,
]).flat();

/** Offsets in the header, and the meaning of "no sector" ([MS-CFB] 2.2 and 2.1). */
const SECTOR_SHIFT = 30;
const FAT_SECTORS = 76;
const FAT_SECTORS_IN_HEADER = 109;
const FREE = 0xffffffff;
/** Larger entries of an allocation table are marks such as "end of chain", which some writers also use to fill it up. */
const LAST_SECTOR = 0xfffffffa;

/**
 * Refuses an OLE2 file that holds an encrypted package or that ends before the last sector of a stream.
 * @throws UnreadableWorkbook `encrypted`, `truncated`
 */
export function checkCompoundFile(bytes: Uint8Array): void {
  if (includes(bytes, ENCRYPTED_PACKAGE)) {
    throw new UnreadableWorkbook("encrypted");
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    // Some writers leave the last sector short: its first byte is what must be there.
    if (lastChainedSector(view) >= view.byteLength) {
      throw new UnreadableWorkbook("truncated");
    }
  } catch (cause) {
    throw cause instanceof RangeError ? new UnreadableWorkbook("truncated", { cause }) : cause;
  }
}

/** Offset of the last sector that follows another one, by the allocation tables named in the header. */
function lastChainedSector(view: DataView): number {
  const sectorSize = 2 ** Math.min(view.getUint16(SECTOR_SHIFT, true), 12);
  const perTable = sectorSize / 4;
  let last = 0;
  for (let table = 0; table < FAT_SECTORS_IN_HEADER; table++) {
    const sector = view.getUint32(FAT_SECTORS + table * 4, true);
    if (sector === FREE) {
      break;
    }
    for (let entry = 0; entry < perTable; entry++) {
      const next = view.getUint32((sector + 1) * sectorSize + entry * 4, true);
      last = next <= LAST_SECTOR ? Math.max(last, next) : last;
    }
  }
  return (last + 1) * sectorSize;
}

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) {
      return true;
    }
  }
  return false;
}
