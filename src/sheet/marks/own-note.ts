/** Who our notes in annotated copies are by. */
export const NOTE_AUTHOR = "Shenbao";

/** What their texts begin with, too, as those of Excel do: LibreOffice forgets who wrote a note. */
export const NOTE_HEADING = `${NOTE_AUTHOR}:\n`;

/** Whether a note is ours. @param author null where it is not known */
export function isOwnNote(author: string | null, text: string): boolean {
  return (
    author === NOTE_AUTHOR || text.replaceAll(/\r\n?/g, "\n").trimStart().startsWith(NOTE_HEADING)
  );
}
