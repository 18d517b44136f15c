/** Offsets in an entry of an OLE2 file's directory ([MS-CFB] 2.6.1). */
const ENTRY = {
  nameLength: 64,
  kind: 66,
  left: 68,
  right: 72,
  child: 76,
  start: 116,
  length: 120,
  size: 128,
} as const;
const STREAM = 2;

/** A stream of an OLE2 file: where its chain of sectors begins, and how many bytes it has. */
export interface StreamPlace {
  readonly start: number;
  readonly length: number;
}

/** The stream of the root, in which short streams lie. */
export function rootOf(directory: DataView): StreamPlace {
  return placeAt(directory, 0);
}

/** The streams beside each other under the root, by their names in small letters; those in folders are other files' contents. */
export function rootStreams(directory: DataView): ReadonlyMap<string, StreamPlace> {
  const streams = new Map<string, StreamPlace>();
  const seen = new Set<number>();
  const waiting = [directory.getUint32(ENTRY.child, true)];
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    const at = entry * ENTRY.size;
    if (seen.has(entry) || at >= directory.byteLength) {
      continue;
    }
    seen.add(entry);
    if (directory.getUint8(at + ENTRY.kind) === STREAM) {
      streams.set(nameAt(directory, at), placeAt(directory, at));
    }
    waiting.push(
      directory.getUint32(at + ENTRY.left, true),
      directory.getUint32(at + ENTRY.right, true),
    );
  }
  return streams;
}

function nameAt(directory: DataView, at: number): string {
  const length = Math.min(directory.getUint16(at + ENTRY.nameLength, true), ENTRY.nameLength);
  const bytes = new Uint8Array(directory.buffer, at, Math.max(0, length - 2));
  return new TextDecoder("utf-16le").decode(bytes).toLowerCase();
}

function placeAt(directory: DataView, at: number): StreamPlace {
  return {
    start: directory.getUint32(at + ENTRY.start, true),
    length: directory.getUint32(at + ENTRY.length, true),
  };
}
