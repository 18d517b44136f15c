import { UnreadableWorkbook } from "../unreadable-workbook";
import { rootOf, rootStreams, type StreamPlace } from "./compound-directory";

/** Offsets in the header ([MS-CFB] 2.2). */
const HEADER = {
  sectorShift: 30,
  directory: 48,
  miniTable: 60,
  moreTables: 68,
  tables: 76,
  size: 512,
} as const;
const SECTOR_SHIFTS: readonly number[] = [9, 12];
const MINI_SECTOR = 64;
/** Shorter streams lie in mini sectors, which lie in the stream of the root. */
const MINI_STREAM = 4096;
/** Larger sector numbers are marks such as "end of chain" and "free". */
const LAST_SECTOR = 0xfffffffa;

/**
 * The workbook stream of an OLE2 file. Each sector is read once at most, so that chains that bite their tails end.
 * @throws UnreadableWorkbook `encrypted` when the file holds an encrypted package, `not-a-workbook` when it holds
 * no workbook, `truncated` when it ends too early, `damaged` when its chains make no sense.
 */
export function workbookStream(bytes: Uint8Array): Uint8Array {
  try {
    return new CompoundFile(bytes).workbook();
  } catch (cause) {
    // A DataView refuses to read outside the file with a RangeError.
    throw cause instanceof RangeError ? new UnreadableWorkbook("truncated", { cause }) : cause;
  }
}

class CompoundFile {
  private readonly view: DataView;
  private readonly sectorSize: number;
  /** Sectors that hold the allocation table, in its order. */
  private readonly tables: readonly number[];

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.view.getUint16(HEADER.sectorShift, true);
    if (!SECTOR_SHIFTS.includes(shift)) {
      throw new UnreadableWorkbook("damaged");
    }
    this.sectorSize = 2 ** shift;
    this.tables = this.tableSectors();
  }

  workbook(): Uint8Array {
    const directory = this.content(this.chain(this.view.getUint32(HEADER.directory, true)));
    const view = new DataView(directory.buffer);
    const streams = rootStreams(view);
    if (streams.has("encryptedpackage")) {
      throw new UnreadableWorkbook("encrypted");
    }
    // A file for Excel 95 and later versions has both.
    const place = streams.get("workbook") ?? streams.get("book");
    if (place === undefined) {
      throw new UnreadableWorkbook("not-a-workbook");
    }
    return place.length < MINI_STREAM ? this.miniStream(place, rootOf(view)) : this.stream(place);
  }

  private stream({ start, length }: StreamPlace): Uint8Array {
    const content = this.content(this.chain(start));
    if (content.length < length) {
      throw new UnreadableWorkbook("truncated");
    }
    return content.subarray(0, length);
  }

  private miniStream({ start, length }: StreamPlace, root: StreamPlace): Uint8Array {
    const sectors = this.stream(root);
    const table = new DataView(
      this.content(this.chain(this.view.getUint32(HEADER.miniTable, true))).buffer,
    );
    const content = new Uint8Array(length);
    let sector = start;
    for (let at = 0; at < length; at += MINI_SECTOR) {
      const from = sector * MINI_SECTOR;
      const part = sectors.subarray(from, from + Math.min(MINI_SECTOR, length - at));
      if (part.length === 0) {
        throw new UnreadableWorkbook("damaged");
      }
      content.set(part, at);
      sector = at + MINI_SECTOR < length ? table.getUint32(sector * 4, true) : sector;
    }
    return content;
  }

  /** The numbers of the sectors that follow each other from one on. */
  private chain(start: number): number[] {
    const sectors: number[] = [];
    for (let sector = start; sector <= LAST_SECTOR; sector = this.following(sector)) {
      this.requireSpare(sectors);
      sectors.push(sector);
    }
    return sectors;
  }

  private following(sector: number): number {
    const perTable = this.sectorSize / 4;
    const table = this.tables[Math.floor(sector / perTable)];
    if (table === undefined) {
      throw new UnreadableWorkbook("damaged");
    }
    return this.view.getUint32(this.offset(table) + (sector % perTable) * 4, true);
  }

  private tableSectors(): number[] {
    const tables = this.tablesIn(HEADER.tables, (HEADER.size - HEADER.tables) / 4);
    const perSector = this.sectorSize / 4 - 1;
    let more = this.view.getUint32(HEADER.moreTables, true);
    while (more <= LAST_SECTOR) {
      this.requireSpare(tables);
      const at = this.offset(more);
      tables.push(...this.tablesIn(at, perSector));
      more = this.view.getUint32(at + perSector * 4, true);
    }
    return tables;
  }

  private tablesIn(at: number, count: number): number[] {
    const numbers = Array.from({ length: count }, (_, index) =>
      this.view.getUint32(at + index * 4, true),
    );
    return numbers.filter((sector) => sector <= LAST_SECTOR);
  }

  /** A chain has no more sectors than the file. */
  private requireSpare(sectors: readonly number[]): void {
    if (sectors.length > this.bytes.length / this.sectorSize) {
      throw new UnreadableWorkbook("damaged");
    }
  }

  private content(sectors: readonly number[]): Uint8Array {
    const content = new Uint8Array(sectors.length * this.sectorSize);
    sectors.forEach((sector, index) => {
      const from = this.offset(sector);
      if (from >= this.bytes.length) {
        throw new UnreadableWorkbook("truncated");
      }
      // Some writers leave the last sector of the file short.
      content.set(this.bytes.subarray(from, from + this.sectorSize), index * this.sectorSize);
    });
    return content;
  }

  private offset(sector: number): number {
    return (sector + 1) * this.sectorSize;
  }
}
