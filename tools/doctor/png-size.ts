const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

/** Width and height in a PNG's header; null when the bytes are not a PNG. */
export function pngSize(bytes: Buffer): readonly [number, number] | null {
  return bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)
    ? [bytes.readUInt32BE(WIDTH_AT), bytes.readUInt32BE(HEIGHT_AT)]
    : null;
}
