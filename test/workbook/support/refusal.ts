import { readWorkbookPicture } from "../../../src/workbook/read-workbook-picture";
import { UnreadableWorkbook, type UnreadableCode } from "../../../src/workbook/unreadable-workbook";

/** Why a file is refused; null when it is read. Nothing else may be thrown. */
export function refusal(bytes: Uint8Array): UnreadableCode | null {
  try {
    readWorkbookPicture(bytes, "a.xlsx");
    return null;
  } catch (error) {
    if (error instanceof UnreadableWorkbook) {
      return error.code;
    }
    throw error;
  }
}
