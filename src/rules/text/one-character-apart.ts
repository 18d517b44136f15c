/** Where two texts differ in one character and in nothing else. */
export interface OneCharacterApart {
  /** Zero-based place of the character. */
  readonly at: number;
  readonly a: string;
  readonly b: string;
}

/**
 * The one character in which two texts of the same length differ; null where they differ otherwise, or not at all.
 * Texts are given as their characters.
 */
export function oneCharacterApart(
  a: readonly string[],
  b: readonly string[],
): OneCharacterApart | null {
  let apart: OneCharacterApart | null = null;
  for (const [at, character] of a.entries()) {
    const other = b[at];
    if (other !== character) {
      if (apart !== null) {
        return null;
      }
      apart = { at, a: character, b: other ?? "" };
    }
  }
  return a.length === b.length ? apart : null;
}

/** Texts by what is left of them without one character, so that those one character apart are found at once. */
export class NearTexts<T> {
  /** By the text with a gap, the first entry for each character that fills it. */
  private readonly fillings = new Map<string, Map<string, T>>();

  /** The entries one character apart from a text, and that character; of equal texts the first. */
  near(characters: readonly string[]): readonly (OneCharacterApart & { readonly entry: T })[] {
    return gapsOf(characters).flatMap((gap, at) => {
      const b = characters[at] ?? "";
      return [...(this.fillings.get(gap) ?? [])].flatMap(([a, entry]) =>
        a === b ? [] : [{ at, a, b, entry }],
      );
    });
  }

  add(characters: readonly string[], entry: T): void {
    for (const [at, gap] of gapsOf(characters).entries()) {
      const character = characters[at] ?? "";
      const filling = this.fillings.get(gap) ?? new Map<string, T>();
      this.fillings.set(gap, filling);
      if (!filling.has(character)) {
        filling.set(character, entry);
      }
    }
  }
}

/** The text of these characters with a gap in place of one. */
function gapsOf(characters: readonly string[]): readonly string[] {
  const text = characters.join("");
  let start = 0;
  return characters.map((character) => {
    const end = start + character.length;
    const gap = `${text.slice(0, start)}\0${text.slice(end)}`;
    start = end;
    return gap;
  });
}
