import type { Declaration } from "../../declaration/declaration";
import { EDITIONS } from "../../editions/editions";
import { readWorkbook } from "../../reader/read-workbook";
import { readWorkbookPicture } from "../../workbook/read-workbook-picture";
import { UnreadableWorkbook } from "../../workbook/unreadable-workbook";
import { readPath } from "./read-path";
import { receivedFiles } from "./received-files";

/** The declarations of last year, and the files in which there were none. */
export interface LastYear {
  readonly declarations: readonly Declaration[];
  readonly unusable: readonly string[];
}

/** Reads last year's declarations. @param inputs Files, folders and patterns as they were given. */
export function readLastYear(inputs: readonly string[]): LastYear {
  const files = receivedFiles(inputs).map(({ path }) => path);
  const found = files.map(declarationsIn);
  return {
    declarations: found.flat(),
    unusable: files.filter((_, at) => found[at]?.length === 0),
  };
}

function declarationsIn(file: string): readonly Declaration[] {
  const content = readPath(file);
  if (typeof content === "string") {
    return [];
  }
  try {
    const reading = readWorkbook(readWorkbookPicture(content, nameOf(file)), EDITIONS);
    return reading.status === "read" ? reading.declarations : [];
  } catch (error) {
    if (error instanceof UnreadableWorkbook) {
      return [];
    }
    throw error;
  }
}

function nameOf(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}
