import { harmlessText } from "./harmless-text";

/** A text from anywhere as it can stand in a line of a terminal or a text file, which it can neither break nor control. */
export function oneLine(text: string): string {
  return harmlessText(text).replace(/\s+/g, " ").trim();
}
