import type { Declaration } from "../../declaration/declaration";
import type { Locale } from "../../declaration/locale";
import { EDITIONS } from "../../editions/editions";
import { readWorkbook, type WorkbookReading } from "../../reader/read-workbook";
import { errorMessage } from "../../report/error-message";
import type { UnreadableReason } from "../../report/report-texts";
import { readWorkbookPicture } from "../../workbook/read-workbook-picture";
import { UnreadableWorkbook } from "../../workbook/unreadable-workbook";
import { readPath } from "./read-path";
import { receivedFiles } from "./received-files";

/** A file without a declaration. */
export interface UnusableFile {
  readonly file: string;
  /** Why there is none, in a sentence. */
  readonly reason: string;
}

/** The declarations of last year, and the files in which there were none. */
export interface LastYear {
  readonly declarations: readonly Declaration[];
  readonly unusable: readonly UnusableFile[];
}

/** Reads last year's declarations. @param inputs Files, folders and patterns as they were given. */
export function readLastYear(inputs: readonly string[], locale: Locale): LastYear {
  const declarations: Declaration[] = [];
  const unusable: UnusableFile[] = [];
  for (const { path } of receivedFiles(inputs)) {
    const reading = readForms(path);
    if (reading.status === "read") {
      declarations.push(...reading.declarations);
    } else {
      unusable.push({ file: path, reason: errorMessage(reading, locale)?.message ?? "" });
    }
  }
  return { declarations, unusable };
}

function readForms(
  file: string,
): WorkbookReading | { readonly status: "unreadable"; readonly code: UnreadableReason } {
  const content = readPath(file);
  if (typeof content === "string") {
    return { status: "unreadable", code: content };
  }
  try {
    return readWorkbook(readWorkbookPicture(content, nameOf(file)), EDITIONS);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) {
      return { status: "unreadable", code: error.code };
    }
    throw error;
  }
}

function nameOf(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}
