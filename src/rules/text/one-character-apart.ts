/** Where two texts differ in one character and in nothing else. */
export interface OneCharacterApart {
  /** Zero-based place of the character. */
  readonly at: number;
  readonly a: string;
  readonly b: string;
}

/**
 * The one character in which a text differs from as many characters of another one; null where they differ otherwise,
 * or not at all. Texts are given as their characters.
 * @param from where in `b` to begin
 */
export function oneCharacterApart(
  a: readonly string[],
  b: readonly string[],
  from = 0,
): OneCharacterApart | null {
  if (from + a.length > b.length) {
    return null;
  }
  let apart: OneCharacterApart | null = null;
  for (let at = 0; at < a.length; at += 1) {
    const character = a[at] ?? "";
    const other = b[from + at] ?? "";
    if (other !== character) {
      if (apart !== null) {
        return null;
      }
      apart = { at, a: character, b: other };
    }
  }
  return apart;
}
