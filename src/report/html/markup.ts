import { harmlessText } from "../harmless-text";

/** A piece of an HTML document, in which all text has been escaped. */
export interface Markup {
  readonly markup: string;
}

/** The values of a template: texts are escaped, markup is inserted as it is, lists item by item. */
export type Content = string | number | null | Markup | readonly Content[];

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** HTML from a template; every text inserted into it stays text. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return {
    markup: parts.map((part, index) => part + markupOf(contents[index] ?? null)).join(""),
  };
}

/** Markup written entirely by us, such as a style sheet. Never for anything received. */
export function trusted(markup: string): Markup {
  return { markup };
}

function markupOf(content: Content): string {
  if (content === null) {
    return "";
  }
  if (typeof content === "object") {
    return isMarkup(content) ? content.markup : content.map(markupOf).join("");
  }
  return escapeText(String(content));
}

function isMarkup(content: Markup | readonly Content[]): content is Markup {
  return "markup" in content;
}

/** Also replaces the harmful characters. */
function escapeText(text: string): string {
  return harmlessText(text).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? "");
}
