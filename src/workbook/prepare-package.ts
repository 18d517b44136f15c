import { zipSync } from "fflate";
import { decodeText } from "./decode-text";
import { refuseEntities } from "./refuse-entities";
import { isSheetPart, trimSheetPart } from "./trim-sheet-part";
import { unpackZip } from "./unpack-zip";

/** Parts a spreadsheet is read without: pictures, fonts and other payload. */
const PAYLOAD = /(?:^|\/)(?:media|embeddings|printerSettings|activeX|fonts|Thumbnails)\//i;
const MARKUP = /\.(?:xml|rels|vml)$/i;

/** A package for SheetJS; `cut` when it has sheets as XML, which were cut to the rows to examine. */
export interface PreparedPackage {
  readonly data: Uint8Array;
  readonly cut: boolean;
}

/**
 * A zipped workbook made safe to hand to SheetJS: unpacked within the limits, checked, sheets cut,
 * and packed again without compression.
 * @param rows how many rows of a sheet are kept, from its first row with content; null for all.
 * @throws UnreadableWorkbook
 */
export function preparePackage(bytes: Uint8Array, rows: number | null): PreparedPackage {
  const parts: Record<string, Uint8Array> = {};
  let cut = false;
  for (const [name, content] of unpackZip(bytes)) {
    if (MARKUP.test(name)) {
      const text = decodeText(content);
      refuseEntities(text);
      const isSheet = isSheetPart(text);
      cut ||= isSheet;
      parts[name] = new TextEncoder().encode(isSheet ? trimSheetPart(text, rows) : text);
    } else if (!PAYLOAD.test(name)) {
      parts[name] = content;
    }
  }
  return { data: zipSync(parts, { level: 0 }), cut };
}
