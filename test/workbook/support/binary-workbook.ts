import { readFileSync } from "node:fs";
import { join } from "node:path";
import { workbookStream } from "../../../src/workbook/binary/compound-file";
import { ole2File } from "./ole2-file";

/** A record of a workbook stream. */
export interface RawRecord {
  readonly id: number;
  readonly body: Uint8Array;
}

/** The filled form, and contents of every kind, as LibreOffice wrote them. */
export const FILLED_XLS = fixture("baiyun-kexie.xls");
export const CONTENTS_XLS = fixture("contents.xls");
export const CONTENTS_ODS = fixture("contents.ods");

function fixture(name: string): Uint8Array {
  const folder = join(__dirname, "../../fixtures/written-by/libreoffice-7.4");
  return new Uint8Array(readFileSync(join(folder, name)));
}

/** An .xls whose records of one kind are written anew by a function that keeps their lengths. */
export function withRecords(
  file: Uint8Array,
  id: number,
  edit: (body: DataView) => void,
): Uint8Array {
  const stream = workbookStream(file).slice();
  for (const { id: own, body } of recordsOf(stream)) {
    if (own === id) {
      edit(new DataView(body.buffer, body.byteOffset, body.length));
    }
  }
  return ole2File("Workbook", stream);
}

/** An .xls with one more record behind its first; the places of its sheets are wrong then. */
export function withSecondRecord(file: Uint8Array, { id, body }: RawRecord): Uint8Array {
  const stream = workbookStream(file);
  const [first] = recordsOf(stream);
  const end = 4 + (first?.body.length ?? 0);
  const header = [id & 0xff, id >> 8, body.length & 0xff, body.length >> 8];
  return ole2File(
    "Workbook",
    Uint8Array.of(...stream.subarray(0, end), ...header, ...body, ...stream.subarray(end)),
  );
}

function recordsOf(stream: Uint8Array): readonly RawRecord[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const records: RawRecord[] = [];
  for (let at = 0; at + 4 <= stream.length;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    records.push({ id: view.getUint16(at, true), body: stream.subarray(at + 4, end) });
    at = end;
  }
  return records;
}
