import type { Element } from "@xmldom/xmldom";
import type { CellAddress } from "../../sheet/address";
import type { CellNote } from "../../sheet/marks/annotations";
import { isOwnNote, NOTE_AUTHOR, NOTE_HEADING } from "../../sheet/marks/own-note";
import { appendElement, childOf, childrenOf, newElement, parseXml, rootOf } from "../patch/xml";
import { fileText } from "../writing/file-text";

/** Excel takes 32 767 characters; escapes take more than one. */
const LONGEST = 20_000;

const XML = "http://www.w3.org/XML/1998/namespace";

/** The cells that have a note. */
export function commentedCells(xml: string): ReadonlySet<CellAddress> {
  return new Set(commentsIn(rootOf(parseXml(xml))).map(refOf));
}

/** Adds notes by the add-in's name after all others. */
export function appendComments(root: Element, notes: readonly CellNote[]): void {
  const authors = childOf(root, "authors") ?? insertAuthors(root);
  const list = childOf(root, "commentList") ?? appendElement(root, "commentList");
  const authorId = String(childrenOf(authors, "author").length);
  appendElement(authors, "author", {}, NOTE_AUTHOR);
  for (const { cell, text } of notes) {
    const comment = appendElement(list, "comment", { ref: cell, authorId });
    const content = appendElement(comment, "text");
    appendRun(content, NOTE_HEADING, true);
    appendRun(content, fileText(lines(text)), false);
  }
}

/** Removes the notes by our name, and the name. @returns their cells */
export function removeComments(root: Element): readonly CellAddress[] {
  const authors = childrenOf(root, "authors").flatMap((list) => childrenOf(list, "author"));
  const names = authors.map(({ textContent }) => textContent);
  const isUs = names.map((name) => name === NOTE_AUTHOR);
  const authorOf = (comment: Element): number => Number(comment.getAttribute("authorId") ?? NaN);
  const ours = commentsIn(root).filter((comment) =>
    isOwnNote(names[authorOf(comment)] ?? null, textOf(comment)),
  );
  for (const comment of ours) {
    comment.parentNode?.removeChild(comment);
  }
  authors
    .filter((_, index) => isUs[index])
    .forEach((author) => author.parentNode?.removeChild(author));
  for (const comment of commentsIn(root)) {
    const author = authorOf(comment);
    const before = isUs.slice(0, author).filter(Boolean).length;
    if (before > 0) {
      comment.setAttribute("authorId", String(author - before));
    }
  }
  return ours.map(refOf);
}

function appendRun(content: Element, text: string, isBold: boolean): void {
  const run = appendElement(content, "r");
  const look = appendElement(run, "rPr");
  if (isBold) {
    appendElement(look, "b");
  }
  appendElement(look, "sz", { val: "9" });
  appendElement(look, "color", { indexed: "81" });
  appendElement(look, "rFont", { val: "SimSun" });
  appendElement(look, "charset", { val: "134" });
  appendElement(run, "t", {}, text).setAttributeNS(XML, "xml:space", "preserve");
}

/** What a note says, all its runs together. */
function textOf(comment: Element): string {
  return childrenOf(comment, "text")
    .map(({ textContent }) => textContent ?? "")
    .join("");
}

function commentsIn(root: Element): readonly Element[] {
  return childrenOf(root, "commentList").flatMap((list) => childrenOf(list, "comment"));
}

function refOf(comment: Element): CellAddress {
  return (comment.getAttribute("ref") ?? "").replaceAll("$", "").toUpperCase();
}

function insertAuthors(root: Element): Element {
  const authors = newElement(root, "authors");
  root.insertBefore(authors, root.firstChild);
  return authors;
}

function lines(text: string): string {
  return text.slice(0, LONGEST).replace(/\r\n?/g, "\n");
}
