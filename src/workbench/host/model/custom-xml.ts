import { UnreadableWorkbook } from "../../../workbook/unreadable-workbook";
import { parseXml, rootOf } from "../../../workbook/patch/xml";
import { HostError } from "../host-error";
import type { Book } from "./book";

/** The custom XML parts of a workbook: all of them, or those of a namespace. */
export interface CustomXmlScope {
  readonly book: Book;
  /** Null for all. */
  readonly namespace: string | null;
}

/** Ids of the parts in a scope, in the order in which they came. */
export function partIds({ book, namespace }: CustomXmlScope): string[] {
  return [...book.customXml]
    .filter(([, xml]) => namespace === null || namespaceOf(xml) === namespace)
    .map(([id]) => id);
}

/** Adds a part. @returns Its id. */
export function addPart(book: Book, xml: string): string {
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  writePart(book, id, xml);
  return id;
}

/** @throws HostError `InvalidArgument` when it is not well-formed. */
export function writePart(book: Book, id: string, xml: string): void {
  namespaceOf(xml);
  book.customXml.set(id, xml);
}

/** The namespace of a part's outermost element; empty for none. @throws HostError `InvalidArgument` */
export function namespaceOf(xml: string): string {
  try {
    return rootOf(parseXml(xml)).namespaceURI ?? "";
  } catch (error) {
    if (error instanceof UnreadableWorkbook) {
      throw new HostError("InvalidArgument");
    }
    throw error;
  }
}
