import { decodeText } from "./decode-text";
import { fileKind } from "./file-kind";
import { partName } from "./package/part-name";
import { unpackEntry, zipEntries } from "./zip/unpack-zip";
import { UnreadableWorkbook } from "./unreadable-workbook";

const ITEM = /^customxml\/item\d*\.xml$/;
/** Bytes of a part that is looked at; larger ones are somebody else's data. */
const LARGEST = 4 * 1024 * 1024;

/**
 * The texts of a workbook file's custom XML parts; none for files of kinds that have no such parts. A part that is damaged
 * is left out, since nothing of the sheets depends on it.
 * @throws UnreadableWorkbook when the file as a whole cannot be unpacked.
 */
export function customXmlParts(bytes: Uint8Array): readonly string[] {
  if (fileKind(bytes) !== "zip") {
    return [];
  }
  return zipEntries(bytes)
    .filter(({ name, size }) => ITEM.test(partName(name)) && size <= LARGEST)
    .flatMap((entry) => {
      try {
        return [decodeText(unpackEntry(entry))];
      } catch (error) {
        if (error instanceof UnreadableWorkbook) {
          return [];
        }
        throw error;
      }
    });
}
