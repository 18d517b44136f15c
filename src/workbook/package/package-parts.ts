import { decodeText } from "../decode-text";
import { refuseEntities } from "../refuse-entities";
import { UnreadableWorkbook } from "../unreadable-workbook";
import { unpackEntry, zipEntries } from "../zip/unpack-zip";
import { partName } from "./part-name";

/** The parts of a package, each unpacked when it is asked for. Names are those that `partName` gives. */
export interface PackageParts {
  readonly names: Iterable<string>;
  has(name: string): boolean;
  /** @throws UnreadableWorkbook `damaged` when there is no such part, or not what the archive says of it. */
  bytes(name: string): Uint8Array;
  /** The text of a part that is markup. @throws UnreadableWorkbook also when it defines entities. */
  text(name: string): string;
}

/** Opens a package. @throws UnreadableWorkbook as `zipEntries` does. */
export function openParts(archive: Uint8Array): PackageParts {
  const entries = new Map(zipEntries(archive).map((entry) => [partName(entry.name), entry]));
  const bytes = (name: string): Uint8Array => {
    const entry = entries.get(name);
    if (entry === undefined) {
      throw new UnreadableWorkbook("damaged");
    }
    return unpackEntry(entry);
  };
  return {
    names: entries.keys(),
    has: (name) => entries.has(name),
    bytes,
    text: (name) => {
      const text = decodeText(bytes(name));
      refuseEntities(text);
      return text;
    },
  };
}
