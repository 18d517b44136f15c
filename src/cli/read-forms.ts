import type { Declaration } from "../declaration/declaration";
import type { Locale } from "../declaration/locale";
import { fileName } from "../desk/file-name";
import { EDITIONS } from "../editions/editions";
import { readWorkbook, type WorkbookReading } from "../reader/read-workbook";
import { errorMessage } from "../report/error-message";
import type { UnreadableReason } from "../report/report-texts";
import { readWorkbookPicture } from "../workbook/read-workbook-picture";
import { UnreadableWorkbook } from "../workbook/unreadable-workbook";
import { readPath } from "./check/read-path";

/** The declarations of a file, or why there is none, in a sentence. */
export function readForms(file: string, locale: Locale): readonly Declaration[] | string {
  const reading = readFile(file);
  return reading.status === "read"
    ? reading.declarations
    : (errorMessage(reading, locale)?.message ?? "");
}

function readFile(
  file: string,
): WorkbookReading | { readonly status: "unreadable"; readonly code: UnreadableReason } {
  const content = readPath(file);
  if (typeof content === "string") {
    return { status: "unreadable", code: content };
  }
  try {
    return readWorkbook(readWorkbookPicture(content, fileName(file)), EDITIONS);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) {
      return { status: "unreadable", code: error.code };
    }
    throw error;
  }
}
