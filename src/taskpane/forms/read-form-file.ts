import { EDITIONS } from "../../editions/editions";
import { readWorkbook, type WorkbookReading } from "../../reader/read-workbook";
import type { UnreadableCode } from "../../workbook/unreadable-workbook";
import { readChosenFile } from "../desk/read-chosen-file";

/** What a workbook file holds. */
export type FormFileReading =
  WorkbookReading | { readonly status: "unreadable"; readonly code: UnreadableCode | "no-access" };

/**
 * Reads the declarations of a file that the user has chosen; the file stays as it is and on this computer.
 * What reads files is loaded with the first one.
 */
export async function readFormFile(file: File): Promise<FormFileReading> {
  const bytes = await readChosenFile(file);
  if (bytes === "no-access") {
    return { status: "unreadable", code: bytes };
  }
  const [{ readWorkbookPicture }, { UnreadableWorkbook }] = await Promise.all([
    import("../../workbook/read-workbook-picture"),
    import("../../workbook/unreadable-workbook"),
  ]);
  try {
    return readWorkbook(readWorkbookPicture(bytes, file.name), EDITIONS);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) {
      return { status: "unreadable", code: error.code };
    }
    throw error;
  }
}
