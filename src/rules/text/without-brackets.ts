/** Takes the round brackets of a folded text out with what they hold; one without its partner stays. */
export function withoutBrackets(text: string): string {
  if (!text.includes(")")) {
    return text;
  }
  const kept: string[] = [];
  // How much was kept in front of each bracket that is open.
  const open: number[] = [];
  for (const sign of text) {
    const start = sign === ")" ? open.pop() : undefined;
    if (start === undefined) {
      if (sign === "(") {
        open.push(kept.length);
      }
      kept.push(sign);
    } else {
      kept.length = start;
    }
  }
  return kept.join("");
}
