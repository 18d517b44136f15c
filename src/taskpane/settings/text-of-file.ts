import type { SettingsOutcome } from "./settings-state";

/** The text of a file, or why there is none: it may be too large, or moved or locked since it was chosen. */
export async function textOfFile(file: File, longest: number): Promise<string | SettingsOutcome> {
  try {
    // A character takes four bytes at most; one more than allowed shows that the file is too large, which is not read then.
    const text = await file.slice(0, (longest + 1) * 4).text();
    return text.length > longest ? { kind: "too-large", file: file.name } : text;
  } catch (error) {
    if (error instanceof DOMException) {
      return { kind: "unreadable", file: file.name };
    }
    throw error;
  }
}
