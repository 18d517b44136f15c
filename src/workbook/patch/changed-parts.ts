import type { Element } from "@xmldom/xmldom";
import { zipSync, type Zippable } from "fflate";
import { decodeText } from "../decode-text";
import type { PackageParts } from "../package/package-parts";
import { partName } from "../package/part-name";
import { refuseEntities } from "../refuse-entities";
import { UnreadableWorkbook } from "../unreadable-workbook";
import type { Parts } from "../zip/unpack-zip";
import { parseXml, rootOf, serializeXml } from "./xml";

/** Any moment that a zip archive can hold: saving the same twice gives the same bytes. */
const NO_MOMENT = new Date(1980, 0, 1);

/**
 * The parts of a package as they are by now. Those that are not touched stay as they are, byte by byte. Parts are named in
 * any of the ways that mean the same.
 */
export class ChangedParts implements PackageParts {
  /** Parts by `partName`, each with its name in the archive. */
  private readonly contents: Map<string, { readonly name: string; readonly content: Uint8Array }>;
  private changed = false;

  constructor(parts: Parts) {
    this.contents = new Map(
      [...parts].map(([name, content]) => [partName(name), { name, content }]),
    );
  }

  get names(): Iterable<string> {
    return this.contents.keys();
  }

  has(part: string): boolean {
    return this.contents.has(partName(part));
  }

  /** How the archive calls a part; as given for one that it has not. */
  nameOf(part: string): string {
    return this.contents.get(partName(part))?.name ?? part;
  }

  bytes(part: string): Uint8Array {
    const found = this.contents.get(partName(part));
    if (found === undefined) {
      throw new UnreadableWorkbook("damaged");
    }
    return found.content;
  }

  text(part: string): string {
    const text = decodeText(this.bytes(part));
    refuseEntities(text);
    return text;
  }

  /** Changes a part, or adds a new one after all others. */
  write(part: string, text: string): void {
    if (!this.has(part) || text !== decodeText(this.bytes(part))) {
      const content = new TextEncoder().encode(asUtf8(text));
      this.contents.set(partName(part), { name: this.nameOf(part), content });
      this.changed = true;
    }
  }

  /** Changes the tree of a part; `change` says whether it did anything. */
  edit(part: string, change: (root: Element) => boolean): void {
    const tree = parseXml(this.text(part));
    if (change(rootOf(tree))) {
      this.write(part, serializeXml(tree));
    }
  }

  drop(part: string): void {
    this.changed = this.contents.delete(partName(part)) || this.changed;
  }

  /** Whether all parts are as they were. */
  get isEmpty(): boolean {
    return !this.changed;
  }

  /** The package with its changes, its parts in the old order. */
  pack(): Uint8Array {
    const parts: Zippable = {};
    for (const { name, content } of this.contents.values()) {
      parts[name] = content;
    }
    return zipSync(parts, { mtime: NO_MOMENT });
  }
}

/** A text that will be written in UTF-8 must not say otherwise. */
function asUtf8(xml: string): string {
  return xml.replace(/^(<\?xml[^>]*?encoding=["'])[^"']*/i, "$1UTF-8");
}
