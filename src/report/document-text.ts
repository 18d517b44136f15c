import type { Locale } from "../declaration/locale";
import { reportFile, type DocumentAdditions, type FileResult } from "./report-document";

/** How a document is written. */
export interface DocumentOptions {
  /** Name of the rule set that judged. */
  readonly ruleset: string;
  readonly locale: Locale;
  /** Also say what each form was recognised by. */
  readonly explain: boolean;
  readonly additions: DocumentAdditions;
}

/**
 * The document of report-format version 1 as JSON, in pieces: as a whole, a thousand files would be longer than a text can
 * be. Results are asked for one at a time.
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

/** JSON whose lines but the first begin further right. A line feed in a text is never one in JSON. */
function indented(value: unknown, margin: string): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${margin}`);
}
