/** Bytes of each character that the code page of a Chinese Windows writes in two. */
const TABLE: ReadonlyMap<string, readonly [number, number]> = new Map(
  Array.from({ length: 126 * 191 }, (_, index) => {
    const bytes = [0x81 + Math.floor(index / 191), 0x40 + (index % 191)] as const;
    return [new TextDecoder("gbk").decode(Uint8Array.of(...bytes)), bytes];
  }),
);

/** A text in the code page of a Chinese Windows, which Node can read and not write. */
export function gbk(text: string): Uint8Array {
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const bytes = TABLE.get(character);
      return bytes === undefined ? [character.charCodeAt(0)] : [...bytes];
    }),
  );
}
