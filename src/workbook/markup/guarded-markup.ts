import { refuseEntities } from "../refuse-entities";
import { UnreadableWorkbook } from "../unreadable-workbook";
import { escapeText } from "../xml/character-references";
import { refuseCostly } from "./refuse-costly";

/** A workbook as one text: `excel-2003` and `html` for SheetJS, `open-document` for ourselves. */
export interface GuardedMarkup {
  readonly kind: "excel-2003" | "open-document" | "html";
  readonly text: string;
}

/** The first element, after what stands around it. */
const ROOT = /<(?:[\w-]+:)?(\w+)/;
/** How each kind begins, so that SheetJS takes it for what it is and not for values between commas. */
const START = { excel: '<?xml version="1.0"?>', html: "<html>" } as const;

/** Formats of dates that Excel 2003 calls by a name, as a Chinese Excel shows them. */
const DATES: ReadonlyMap<string, string> = new Map([
  ["General Date", "yyyy/m/d h:mm"],
  ["Long Date", 'yyyy"年"m"月"d"日"'],
  ["Short Date", "yyyy/m/d"],
]);

/**
 * Tells what a text is, without its comments.
 * @throws UnreadableWorkbook `not-a-workbook` when it holds no table, `unsafe` when it defines entities,
 * `too-large` when it would take SheetJS too long.
 */
export function guardedMarkup(markup: string): GuardedMarkup {
  refuseEntities(markup);
  const text = withoutComments(markup);
  const root = ROOT.exec(text);
  if (root?.[1] === "document") {
    return { kind: "open-document", text };
  }
  const isExcel = root?.[1] === "Workbook";
  const start = isExcel ? root.index : text.search(/<table\b/i);
  if (start < 0) {
    throw new UnreadableWorkbook("not-a-workbook");
  }
  refuseCostly(text);
  return isExcel
    ? { kind: "excel-2003", text: START.excel + withChineseDates(text.slice(start)) }
    : { kind: "html", text: START.html + text.slice(start) };
}

function withChineseDates(text: string): string {
  return text.replace(/\bFormat="([A-Z]\w+ Date)"/g, (attribute, name: string) => {
    const code = DATES.get(name);
    return code === undefined ? attribute : `Format="${escapeText(code)}"`;
  });
}

function withoutComments(markup: string): string {
  const kept: string[] = [];
  let at = 0;
  for (let start = markup.indexOf("<!--"); start >= 0; start = markup.indexOf("<!--", at)) {
    kept.push(markup.slice(at, start));
    const end = markup.indexOf("-->", start + 4);
    at = end < 0 ? markup.length : end + 3;
  }
  return kept.join("") + markup.slice(at);
}
