/** Where two texts differ in one character and in nothing else. */
export interface OneCharacterApart {
  /** Zero-based place of the character. */
  readonly at: number;
  readonly a: string;
  readonly b: string;
}

/** The one character in which two texts of the same length differ; null where they differ otherwise, or not at all. */
export function oneCharacterApart(a: string, b: string): OneCharacterApart | null {
  const [ofA, ofB] = [Array.from(a), Array.from(b)];
  if (ofA.length !== ofB.length) {
    return null;
  }
  const apart = ofA.flatMap((character, at) => {
    const other = ofB[at] ?? "";
    return character === other ? [] : [{ at, a: character, b: other }];
  });
  const [only, another] = apart;
  return only === undefined || another !== undefined ? null : only;
}
