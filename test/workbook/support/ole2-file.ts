const SECTOR = 512;
const PER_TABLE = SECTOR / 4;
const END = 0xfffffffe;
const FREE = 0xffffffff;
const TABLE = 0xfffffffd;
const NONE = 0xffffffff;
/** Shorter streams would have to lie elsewhere. */
const SHORTEST = 4096;

/** An OLE2 file with one stream, which is filled up to the least length that lies in sectors of its own. */
export function ole2File(stream: string, content: Uint8Array): Uint8Array {
  const filled = new Uint8Array(Math.max(content.length, SHORTEST));
  filled.set(content);
  const sectors = Math.ceil(filled.length / SECTOR);
  // The directory, the stream, and the tables that tell how sectors follow each other.
  const used = 1 + sectors;
  const tables = Math.ceil((used + 1) / (PER_TABLE - 1));
  const chain = [
    END,
    ...Array.from({ length: sectors }, (_, index) => (index === sectors - 1 ? END : index + 2)),
    ...Array.from({ length: tables }, () => TABLE),
  ];
  const bytes = new Uint8Array(SECTOR * (1 + used + tables));
  const view = new DataView(bytes.buffer);
  writeHeader(view, used, tables);
  writeEntry(view, SECTOR, "Root Entry", { kind: 5, child: 1, start: END, length: 0 });
  writeEntry(view, SECTOR + 128, stream, { kind: 2, child: NONE, start: 1, length: filled.length });
  bytes.set(filled, 2 * SECTOR);
  const table = SECTOR * (1 + used);
  for (let index = 0; index < tables * PER_TABLE; index++) {
    view.setUint32(table + index * 4, chain[index] ?? FREE, true);
  }
  return bytes;
}

function writeHeader(view: DataView, firstTable: number, tables: number): void {
  view.setBigUint64(0, 0xd0cf11e0a1b11ae1n);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, tables, true);
  view.setUint32(48, 0, true);
  view.setUint32(56, SHORTEST, true);
  view.setUint32(60, END, true);
  view.setUint32(68, END, true);
  for (let index = 0; index < 109; index++) {
    view.setUint32(76 + index * 4, index < tables ? firstTable + index : FREE, true);
  }
}

interface Entry {
  readonly kind: number;
  readonly child: number;
  readonly start: number;
  readonly length: number;
}

function writeEntry(view: DataView, at: number, name: string, entry: Entry): void {
  Array.from(name).forEach((letter, index) => {
    view.setUint16(at + index * 2, letter.charCodeAt(0), true);
  });
  view.setUint16(at + 64, name.length * 2 + 2, true);
  view.setUint8(at + 66, entry.kind);
  view.setUint8(at + 67, 1);
  view.setUint32(at + 68, NONE, true);
  view.setUint32(at + 72, NONE, true);
  view.setUint32(at + 76, entry.child, true);
  view.setUint32(at + 116, entry.start, true);
  view.setUint32(at + 120, entry.length, true);
}
