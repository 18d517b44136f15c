/** The source of a pattern for any of these words, the longest first; of none at all it matches nothing. */
export function alternatives(words: readonly string[]): string {
  const escaped = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return escaped.length === 0 ? "[]" : escaped.join("|");
}
