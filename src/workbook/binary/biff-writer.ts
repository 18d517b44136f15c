/** Characters of a text in one record, well below what its length can say. */
const LONGEST_PART = 30_000;
const CONTINUE = 0x003c;

/** One record: its number, its length, and its body. */
export function record(id: number, body: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(4 + body.length);
  bytes.set(uint16(id));
  bytes.set(uint16(body.length), 2);
  bytes.set(body, 4);
  return bytes;
}

/** A whole number in two bytes, the low one first. */
export function uint16(value: number): readonly number[] {
  return [value & 0xff, (value >> 8) & 0xff];
}

/** A whole number in four bytes, the low ones first. */
export function uint32(value: number): readonly number[] {
  return [...uint16(value & 0xffff), ...uint16(Math.floor(value / 0x10000))];
}

/** A text in wide characters, after what says so. */
export function wideText(text: string): Uint8Array {
  const bytes = new Uint8Array(1 + text.length * 2);
  const view = new DataView(bytes.buffer);
  bytes[0] = 1;
  for (let at = 0; at < text.length; at++) {
    view.setUint16(1 + at * 2, text.charCodeAt(at), true);
  }
  return bytes;
}

/** A record that ends with a text and its length, with as many records to continue it as the text takes. */
export function textRecord(id: number, head: readonly number[], text: string): Uint8Array {
  const first = wideText(text.slice(0, LONGEST_PART));
  const parts = [record(id, [...head, ...uint16(text.length), ...first])];
  for (let at = LONGEST_PART; at < text.length; at += LONGEST_PART) {
    parts.push(record(CONTINUE, wideText(text.slice(at, at + LONGEST_PART))));
  }
  return joined(parts);
}

/** The same bytes in one piece. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
