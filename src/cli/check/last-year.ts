import type { Declaration } from "../../declaration/declaration";
import type { Locale } from "../../declaration/locale";
import { readForms } from "../read-forms";
import { receivedFiles } from "./received-files";

/** A file of last year that could not be used. */
export interface UnusableFile {
  readonly file: string;
  /** The reason, in a sentence. */
  readonly reason: string;
}

/** The declarations of last year, and the files in which there were none. */
export interface LastYear {
  readonly declarations: readonly Declaration[];
  readonly unusable: readonly UnusableFile[];
}

/**
 * Reads last year's declarations.
 * @param inputs files, folders and patterns as they were given
 */
export function readLastYear(inputs: readonly string[], locale: Locale): LastYear {
  const declarations: Declaration[] = [];
  const unusable: UnusableFile[] = [];
  for (const { path } of receivedFiles(inputs)) {
    const forms = readForms(path, locale);
    if (typeof forms === "string") {
      unusable.push({ file: path, reason: forms });
    } else {
      declarations.push(...forms);
    }
  }
  return { declarations, unusable };
}
