import { refuseEntities } from "../refuse-entities";
import { UnreadableWorkbook } from "../unreadable-workbook";
import { escapeText } from "../xml/character-references";
import type { HtmlTable } from "./html-table";
import { htmlTables } from "./html-tables";
import { refuseCostly } from "./refuse-costly";

/** A workbook that is one text. We read an OpenDocument ourselves; SheetJS reads the others. */
export type GuardedMarkup =
  | { readonly kind: "open-document" | "excel-2003"; readonly text: string }
  | { readonly kind: "html"; readonly tables: readonly HtmlTable[] };

/** The first element, after what stands around it. */
const ROOT = /<(?:[\w-]+:)?(\w+)/;
/** How XML begins, so that SheetJS takes it for what it is and not for values between commas. */
const START = '<?xml version="1.0"?>';

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
  const root = rootOf(text);
  switch (root.name) {
    case "document":
      return { kind: "open-document", text };
    case "Workbook":
      refuseCostly(text);
      return { kind: "excel-2003", text: START + withChineseDates(text.slice(root.at)) };
    default: {
      const tables = htmlTables(text);
      if (tables.length === 0) {
        throw new UnreadableWorkbook("not-a-workbook");
      }
      return { kind: "html", tables };
    }
  }
}

function rootOf(text: string): { readonly name: string; readonly at: number } {
  const found = ROOT.exec(text);
  return { name: found?.[1] ?? "", at: found?.index ?? 0 };
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
