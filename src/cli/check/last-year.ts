import type { Declaration, EarlierForm } from "../../declaration/declaration";
import type { Locale } from "../../declaration/locale";
import { fill } from "../../locales/translation";
import { cli } from "../../locales/zh-CN/cli";
import { REPORT_TEXTS } from "../../report/report-texts";
import { lastYearOf } from "../../review/last-year-of";
import { readForms } from "../read-forms";
import { receivedFiles, type ReceivedFiles } from "./received-files";

/** A file of last year that could not be used. */
export interface UnusableFile {
  readonly file: string;
  /** The reason, in a sentence. */
  readonly reason: string;
}

/** A declaration of last year and its file. */
export interface LastYearForm {
  readonly file: string;
  readonly declaration: Declaration;
}

/** The declarations of last year, and the files in which there were none. */
export interface LastYear {
  readonly forms: readonly LastYearForm[];
  readonly unusable: readonly UnusableFile[];
  /** The files they were searched in, and what was skipped there. */
  readonly received: ReceivedFiles;
}

/**
 * Reads last year's declarations.
 * @param inputs files, folders and patterns as they were given
 */
export function readLastYear(inputs: readonly string[], locale: Locale): LastYear {
  const found: LastYearForm[] = [];
  const unusable: UnusableFile[] = [];
  const received = receivedFiles(inputs);
  for (const { path } of received.files) {
    const forms = readForms(path, locale);
    if (typeof forms === "string") {
      unusable.push({ file: path, reason: forms });
    } else {
      found.push(...forms.map((declaration) => ({ file: path, declaration })));
    }
  }
  return { forms: found, unusable, received };
}

/** Sentences about the forms of last year that no declaration of this time is compared with. */
export function notCompared(
  forms: readonly LastYearForm[],
  now: readonly EarlierForm[],
  locale: Locale,
): readonly string[] {
  const declarations = forms.map(({ declaration }) => declaration);
  const compared = new Set(now.map((form) => lastYearOf(form, declarations)));
  return forms
    .filter(({ declaration }) => !compared.has(declaration))
    .map(({ file, declaration: { department, year } }) =>
      fill(cli.lastYear.notCompared, {
        file,
        department: department.value ?? REPORT_TEXTS[locale].noDepartment,
        year:
          year.value === null ? cli.lastYear.noYear : fill(cli.lastYear.year, { year: year.value }),
      }),
    );
}
