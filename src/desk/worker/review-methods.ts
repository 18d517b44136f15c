import type { Locale } from "../../declaration/locale";
import type { RuleSet } from "../../rules/rule-set/rule-set";
import { readWorkbookPicture } from "../../workbook/read-workbook-picture";
import { UnreadableWorkbook } from "../../workbook/unreadable-workbook";
import { formsReader, type PackedForms } from "../earlier-forms";
import { deskRows, type DeskRow } from "../desk-row";
import { fileHash } from "../file-hash";
import { annotateFile, type Annotation } from "../annotate-file";
import { ruleSetOf, type ReviewRules } from "../review-rules";
import { packResult, unpackResult, type PackedResult } from "../packed-result";
import type { UnreadableReason } from "../../report/report-texts";
import { reviewFile, unreadable } from "../review-file";
import { sheetText, type SheetText } from "../sheet-text";

/** How received files are judged and worded. */
export interface ReviewOptions extends ReviewRules {
  readonly locale: Locale;
  /** Forms of earlier years to compare with; only where there are some. */
  readonly earlier?: PackedForms;
}

/** A file that was reviewed, as the desk keeps it. */
export interface DeskFile {
  readonly file: string;
  /** Of its content; null where that could not be read. */
  readonly hash: string | null;
  readonly rows: readonly DeskRow[];
  readonly packed: PackedResult;
}

/** The content of a source, or why it cannot be read. */
export type ReadSource<Source> = (
  source: Source,
) => Uint8Array | UnreadableReason | Promise<Uint8Array | UnreadableReason>;

/** What a worker does. A source is whatever it can read a file from: a path, or a file that was chosen in a browser. */
export interface ReviewMethods<Source> {
  readonly review: (source: Source, file: string, options: ReviewOptions) => Promise<DeskFile>;
  /** What a sheet shows; null where the file or the sheet can no longer be read. */
  readonly show: (source: Source, file: string, sheet: string) => Promise<SheetText | null>;
  /** A copy of a file with what its review found in it. @throws RangeError when it has lost a sheet since. */
  readonly annotate: (source: Source, packed: PackedResult, locale: Locale) => Promise<Annotation>;
}

/** The methods of a worker. @param read How its sources are read. */
export function reviewMethods<Source>(read: ReadSource<Source>): ReviewMethods<Source> {
  const ruleSetOf = ruleSetReader();
  const earlierOf = formsReader();
  return {
    review: async (source, file, options) => {
      const content = await read(source);
      const ruleSet = ruleSetOf(options);
      const isRead = typeof content !== "string";
      const hash = isRead ? fileHash(content) : null;
      const result = isRead
        ? reviewFile(content, file, ruleSet, earlierOf(options.earlier))
        : unreadable(file, content);
      return {
        file,
        hash: await hash,
        rows: deskRows(result, ruleSet, options.locale),
        packed: packResult(result),
      };
    },
    show: async (source, file, sheet) => {
      const content = await read(source);
      return typeof content === "string" ? null : shownSheet(content, file, sheet);
    },
    annotate: async (source, packed, locale) => {
      const content = await read(source);
      return typeof content === "string"
        ? { status: "unreadable", code: content }
        : annotateFile(content, unpackResult(packed), locale);
    },
  };
}

function shownSheet(content: Uint8Array, file: string, sheet: string): SheetText | null {
  try {
    const { sheets } = readWorkbookPicture(content, file);
    const picture = sheets.find(({ name }) => name === sheet);
    return picture === undefined ? null : sheetText(picture);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) {
      return null;
    }
    throw error;
  }
}

/** Reads the rule set of the first file, and again only when it is another one. */
function ruleSetReader(): (options: ReviewOptions) => RuleSet {
  let known: { readonly options: ReviewOptions; readonly ruleSet: RuleSet } | null = null;
  return (options) => {
    const { rules, heuristics } = options;
    if (known?.options.rules !== rules || known.options.heuristics !== heuristics) {
      known = { options, ruleSet: ruleSetOf(options) };
    }
    return known.ruleSet;
  };
}
