/** What Excel allows in no name of a worksheet, quotes, which it allows within only, and signs that are not seen. */
const FORBIDDEN = /[[\]:*?/\\'\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF]+/gu;

/** Excel takes no longer name. */
const LONGEST_NAME = 31;

/**
 * A name for a worksheet that Excel takes, made of any text.
 * @param otherwise The name where nothing of the text is left.
 */
export function sheetName(text: string, otherwise: string): string {
  const allowed = Array.from(text.replace(FORBIDDEN, " ").replace(/\s+/gu, " ").trim());
  let name = "";
  for (const character of allowed) {
    if (name.length + character.length > LONGEST_NAME) {
      break;
    }
    name += character;
  }
  // Excel keeps it for the sheet on which it lists changes.
  return name === "" || name.toLowerCase() === "history" ? otherwise : name.trimEnd();
}
