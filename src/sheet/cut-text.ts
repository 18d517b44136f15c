/** The start of a text, in whole characters, within a limit in UTF-16 units: a surrogate pair is never split. */
export function cutText(text: string, limit: number): string {
  return text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, "");
}
