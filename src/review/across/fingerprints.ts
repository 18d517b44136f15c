/** Length of the pieces that are fingerprinted, and number of consecutive pieces that one fingerprint represents. */
const PIECE = 12;
const WINDOW = 8;

/**
 * Fingerprints of a text: two texts that share a run of 19 characters share at least one, and the more of their text they
 * share, the more (winnowing: Schleimer, Wilkerson and Aiken, 2003).
 */
export function fingerprints(text: string): ReadonlySet<number> {
  const hashes = Array.from({ length: Math.max(0, text.length - PIECE + 1) }, (_, at) =>
    hashOf(text, at),
  );
  const chosen = new Set<number>();
  for (let start = 0; start + WINDOW <= hashes.length; start += 1) {
    let least = Infinity;
    for (let at = start; at < start + WINDOW; at += 1) {
      least = Math.min(least, hashes[at] ?? Infinity);
    }
    chosen.add(least);
  }
  return chosen;
}

/** The FNV-1a hash of a piece. */
function hashOf(text: string, start: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < start + PIECE; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
