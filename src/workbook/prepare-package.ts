import { zipSync } from "fflate";
import { boundSheetHead } from "./bound-sheet-head";
import { decodeText } from "./decode-text";
import { refuseEntities } from "./refuse-entities";
import { unpackZip } from "./zip/unpack-zip";

/** Parts that are not needed to read a spreadsheet: pictures, fonts and other payload. */
const PAYLOAD = /(?:^|\/)(?:media|embeddings|printerSettings|activeX|fonts|Thumbnails)\//i;
const MARKUP = /\.(?:xml|rels|vml)$/i;

/**
 * A zipped workbook with all its looks, made safe for a reader of looks: unpacked within the limits, checked,
 * and packed again without compression.
 * @throws UnreadableWorkbook
 */
export function preparePackage(bytes: Uint8Array): Uint8Array {
  const parts: Record<string, Uint8Array> = {};
  for (const [name, content] of unpackZip(bytes)) {
    if (MARKUP.test(name)) {
      const text = decodeText(content);
      refuseEntities(text);
      parts[name] = new TextEncoder().encode(boundSheetHead(text));
    } else if (!PAYLOAD.test(name)) {
      parts[name] = content;
    }
  }
  return zipSync(parts, { level: 0 });
}
