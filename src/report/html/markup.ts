import { harmlessText } from "../harmless-text";

/** A piece of an HTML document, in which everything that is text has been escaped. */
export interface Markup {
  readonly markup: string;
}

/** What a template may hold: texts are escaped, markup is taken as it is, lists one after the other. */
export type Content = string | number | null | Markup | readonly Content[];

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** HTML from a template, in which every text that is filled in stays a text. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return {
    markup: parts.map((part, index) => part + markupOf(contents[index] ?? null)).join(""),
  };
}

/** Markup that is ours to the letter, such as a style sheet. Never of what was received. */
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

/** Also without signs that no document may hold. */
function escapeText(text: string): string {
  return harmlessText(text).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? "");
}
