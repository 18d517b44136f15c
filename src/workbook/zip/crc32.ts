/** Remainders of the polynomial that zip archives use (IEEE 802.3, reversed), one per byte. */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) {
    remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  }
  return remainder;
});

/** The checksum that a zip archive keeps for each of its parts. */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  // By index: an iterator would take five times as long, and there may be hundreds of megabytes.
  let at = 0;
  while (at < bytes.length) {
    sum = (REMAINDERS[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (sum >>> 8);
    at++;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
