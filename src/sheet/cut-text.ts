/** As many whole characters of a text as a limit in UTF-16 units has room for: no half of a surrogate pair is left. */
export function cutText(text: string, limit: number): string {
  return text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, "");
}
