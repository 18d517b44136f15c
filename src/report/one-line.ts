import { harmlessText } from "./harmless-text";

/**
 * A text from anywhere, made safe for one line of a terminal or text file: it can neither break the line nor control
 * the terminal.
 */
export function oneLine(text: string): string {
  return harmlessText(text).replace(/\s+/g, " ").trim();
}
