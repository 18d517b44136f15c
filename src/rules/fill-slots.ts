/** A text with the same words in its `{slots}`. @throws RangeError for a slot without a value. */
export function fillSlots(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const value = values[slot];
    if (value === undefined) {
      throw new RangeError(`No value for {${slot}} in: ${text}`);
    }
    return value;
  });
}
