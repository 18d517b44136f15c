import type { Locale } from "../declaration/locale";
import { reportFile, type DocumentAdditions, type FileResult } from "./report-document";

/** How the document is written. */
export interface DocumentOptions {
  /** Name of the rule set that judged. */
  readonly ruleset: string;
  readonly locale: Locale;
  /** Also explain how each form was recognised. */
  readonly explain: boolean;
  readonly additions: DocumentAdditions;
}

/**
 * The document of report-format version 1 as JSON, in pieces: for a thousand files a single string would exceed
 * JavaScript's limit. Results are requested one at a time.
 */
export function* documentText(
  results: Iterable<FileResult>,
  { ruleset, locale, explain, additions }: DocumentOptions,
): Generator<string, void> {
  yield `{\n  "format": "shenbao-report",\n  "version": 1,\n  "ruleset": ${JSON.stringify(ruleset)},\n  "files": [`;
  let before = "\n";
  for (const result of results) {
    yield `${before}    ${indented(reportFile(result, locale, explain), "    ")}`;
    before = ",\n";
  }
  yield before === "\n" ? "]" : "\n  ]";
  for (const [key, value] of Object.entries<unknown>({ ...additions })) {
    yield `,\n  ${JSON.stringify(key)}: ${indented(value, "  ")}`;
  }
  yield "\n}\n";
}

/** JSON with all lines but the first indented further. A line feed in JSON is never inside a string. */
function indented(value: unknown, margin: string): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${margin}`);
}
