import type { Element } from "@xmldom/xmldom";
import { zipSync, type Zippable } from "fflate";
import { partText, type WorkbookPackage } from "../package/workbook-package";
import { parseXml, rootOf, serializeXml } from "../package/xml";

/** Any moment that a zip archive can hold: saving the same twice gives the same bytes. */
const NO_MOMENT = new Date(1980, 0, 1);

/** The parts of a package that saving changes. Those it does not touch stay as they are, byte by byte. */
export class ChangedParts {
  private readonly texts = new Map<string, string>();
  private readonly added = new Map<string, string>();
  private readonly dropped = new Set<string>();

  constructor(private readonly file: WorkbookPackage) {}

  /** The text of a part as it is by now. */
  text(part: string): string {
    return this.texts.get(part) ?? this.added.get(part) ?? partText(this.file.parts, part);
  }

  write(part: string, text: string): void {
    if (text !== this.text(part)) {
      this.texts.set(part, text);
    }
  }

  /** Changes the tree of a part; `change` says whether it did anything. */
  edit(part: string, change: (root: Element) => boolean): void {
    const tree = parseXml(this.text(part));
    if (change(rootOf(tree))) {
      this.write(part, serializeXml(tree));
    }
  }

  /** Puts a new part behind all others. */
  add(part: string, text: string): void {
    this.added.set(part, text);
  }

  drop(part: string): void {
    this.dropped.add(part);
  }

  get isEmpty(): boolean {
    return this.texts.size === 0 && this.added.size === 0 && this.dropped.size === 0;
  }

  /** The package with its changes, its parts in the old order. */
  pack(): Uint8Array {
    const parts: Zippable = {};
    for (const [name, content] of this.file.parts) {
      const text = this.texts.get(name);
      if (!this.dropped.has(name)) {
        parts[name] = text === undefined ? content : new TextEncoder().encode(asUtf8(text));
      }
    }
    for (const [name, text] of this.added) {
      parts[name] = new TextEncoder().encode(asUtf8(text));
    }
    return zipSync(parts, { mtime: NO_MOMENT });
  }
}

/** A text that will be written in UTF-8 must not say otherwise. */
function asUtf8(xml: string): string {
  return xml.replace(/^(<\?xml[^>]*?encoding=["'])[^"']*/i, "$1UTF-8");
}
