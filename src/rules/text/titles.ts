/**
 * The source of a pattern for the title of a book, plan or law. Longer ones are none: the end of one that is not closed
 * would be looked for through the whole text, again from every mark.
 */
export const TITLE = "《[^》]{0,200}》";

const TITLES = new RegExp(TITLE, "g");

/** A text with a sign in place of every title in it. */
export function withTitlesAs(sign: string, text: string): string {
  return text.includes("》") ? text.replace(TITLES, sign) : text;
}

/** A text without the titles in it. */
export function withoutTitles(text: string): string {
  return withTitlesAs("", text);
}
