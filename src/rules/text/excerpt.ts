const LONGEST = 30;

/** A cell's text as a message quotes it: on one line, and cut when it is long. */
export function excerpt(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  const characters = Array.from(line);
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join("")}…` : line;
}
