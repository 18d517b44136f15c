import { UnreadableWorkbook } from "../unreadable-workbook";
import { decodeReferences } from "./character-references";
import { findAttribute, tagEnd } from "./tag";

/** What a cursor stands at. */
export type XmlEvent = "open" | "close" | "text";

/** Elements in elements; no part of a workbook comes near it. */
const DEEPEST = 200;

const NAME_END = /[\s/>]/g;

/**
 * Walks through a part event by event, in a time that grows with its length only, and cuts out of it only what is
 * asked for. Names come without their prefixes; an element without content opens and closes like any other;
 * comments and instructions are passed over.
 * Every method throws UnreadableWorkbook `damaged` where the markup is not well-formed.
 */
export class XmlCursor {
  event: XmlEvent = "text";
  /** Number of open elements; one that opens is counted, one that closes is not. */
  depth = 0;

  private at = 0;
  /** Names of the open elements with their prefixes; beyond `depth` those that were open last. */
  private readonly names: string[] = [];
  private closesAtOnce = false;
  /** Where the text or the attributes that the cursor stands at begin and end. */
  private from = 0;
  private to = 0;
  private isLiteral = false;

  constructor(private readonly xml: string) {}

  /** Name of the element that opens. */
  get name(): string {
    const qualified = this.names[this.depth - 1] ?? "";
    return qualified.slice(qualified.indexOf(":") + 1);
  }

  /** The text that the cursor stands at, decoded. */
  get text(): string {
    const markup = this.xml.slice(this.from, this.to);
    // As every reader of XML does with line ends (XML 1.0, 2.11).
    return this.isLiteral ? markup : decodeReferences(markup.replace(/\r\n?/g, "\n"));
  }

  /** An attribute of the element that opens, by its name without prefix. */
  attribute(name: string): string | undefined {
    const value = findAttribute(this.xml, this.from, this.to, name);
    return value === undefined ? undefined : decodeReferences(value);
  }

  /** Goes on to the next event. @returns false at the end of the part. */
  next(): boolean {
    if (this.closesAtOnce) {
      this.closesAtOnce = false;
      return this.close();
    }
    while (this.at < this.xml.length) {
      const tag = this.xml.indexOf("<", this.at);
      if (tag !== this.at) {
        const end = tag < 0 ? this.xml.length : tag;
        return this.stopAtText(this.at, end, end);
      }
      if (this.readTag()) {
        return true;
      }
    }
    if (this.depth > 0) {
      throw new UnreadableWorkbook("damaged");
    }
    return false;
  }

  private stopAtText(from: number, to: number, next: number): boolean {
    this.event = "text";
    this.isLiteral = to < next;
    this.from = from;
    this.to = to;
    this.at = next;
    return true;
  }

  /** @returns Whether the tag is an event. */
  private readTag(): boolean {
    switch (this.xml[this.at + 1]) {
      case "/":
        return this.readClosing();
      case "!":
        return this.readDeclaration();
      case "?":
        this.at = this.endOf("?>");
        return false;
      default:
        return this.readOpening();
    }
  }

  private readDeclaration(): boolean {
    const { xml, at } = this;
    if (xml.startsWith("<![CDATA[", at)) {
      const end = this.endOf("]]>");
      return this.stopAtText(at + 9, end - 3, end);
    }
    this.at = this.endOf(xml.startsWith("<!--", at) ? "-->" : ">");
    return false;
  }

  private endOf(closing: string): number {
    const found = this.xml.indexOf(closing, this.at);
    if (found < 0) {
      throw new UnreadableWorkbook("damaged");
    }
    return found + closing.length;
  }

  private readClosing(): boolean {
    const { xml } = this;
    const name = this.names[this.depth - 1];
    const nameEnd = this.at + 2 + (name?.length ?? 0);
    const end = this.endOf(">");
    const isNamed = name !== undefined && this.depth > 0 && xml.startsWith(name, this.at + 2);
    if (!isNamed || (nameEnd < end - 1 && xml.slice(nameEnd, end - 1).trim() !== "")) {
      throw new UnreadableWorkbook("damaged");
    }
    this.at = end;
    return this.close();
  }

  private close(): boolean {
    this.event = "close";
    this.depth--;
    return true;
  }

  private readOpening(): boolean {
    const { xml } = this;
    const end = tagEnd(xml, this.at + 1);
    if (this.depth === DEEPEST) {
      throw new UnreadableWorkbook("damaged");
    }
    this.event = "open";
    this.closesAtOnce = xml[end - 1] === "/";
    this.from = this.readName(end);
    this.to = this.closesAtOnce ? end - 1 : end;
    this.depth++;
    this.at = end + 1;
    return true;
  }

  /** @returns Where the name ends. */
  private readName(tagEnd: number): number {
    const start = this.at + 1;
    const last = this.names[this.depth];
    // Most elements are called like the one before at their depth.
    if (last !== undefined && this.xml.startsWith(last, start)) {
      const end = start + last.length;
      const following = this.xml[end];
      if (following === " " || following === ">" || following === "/") {
        return end;
      }
    }
    NAME_END.lastIndex = start;
    const end = NAME_END.exec(this.xml)?.index ?? tagEnd;
    if (end === start) {
      throw new UnreadableWorkbook("damaged");
    }
    this.names[this.depth] = this.xml.slice(start, end);
    return end;
  }
}
