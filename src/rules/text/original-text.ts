import { foldText } from "../../declaration/normalise-text";

/** How far white space may stretch a passage. */
const STRETCH = 4;

/** The passage of a text whose folded form is `folded`, as the text writes it; `folded` itself where there is none. */
export function originalText(text: string, folded: string): string {
  for (let start = 0; start < text.length; start += 1) {
    const rest = text.slice(start, start + STRETCH * folded.length);
    if (foldText(rest.charAt(0)) !== "" && foldText(rest).startsWith(folded)) {
      return shortest(rest, folded);
    }
  }
  return folded;
}

function shortest(rest: string, folded: string): string {
  let end = 1;
  while (end < rest.length && !foldText(rest.slice(0, end)).startsWith(folded)) {
    end += 1;
  }
  return rest.slice(0, end);
}
