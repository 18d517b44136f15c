/** The content of a file that the user has chosen; `no-access` when it was moved, locked or taken away since. */
export async function readChosenFile(file: File): Promise<Uint8Array | "no-access"> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) {
      return "no-access";
    }
    throw error;
  }
}
