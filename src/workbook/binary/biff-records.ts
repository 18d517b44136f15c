import { UnreadableWorkbook } from "../unreadable-workbook";
import { BIFF } from "./biff-ids";

/** A record of a workbook stream. */
export interface BiffRecord {
  readonly id: number;
  /** Its body, and the bodies of the records that continue it. */
  readonly parts: readonly [Uint8Array, ...Uint8Array[]];
}

/**
 * The records of one substream, from its BOF to its EOF; substreams in it, which hold charts, are left out.
 * @param at Offset of the BOF.
 * @throws UnreadableWorkbook `damaged` when no substream begins there, `truncated` when it does not end.
 */
export function* substream(stream: Uint8Array, at: number): Generator<BiffRecord, void> {
  let depth = 0;
  let record: { id: number; parts: [Uint8Array, ...Uint8Array[]] } | null = null;
  for (const { id, body } of rawRecords(stream, at)) {
    if (id === BIFF.continue) {
      record?.parts.push(body);
      continue;
    }
    if (record !== null) {
      yield record;
      record = null;
    }
    depth += id === BIFF.bof ? 1 : 0;
    if (depth === 0) {
      throw new UnreadableWorkbook("damaged");
    }
    record = depth === 1 ? { id, parts: [body] } : null;
    depth -= id === BIFF.eof ? 1 : 0;
    if (depth === 0) {
      return;
    }
  }
}

function* rawRecords(
  stream: Uint8Array,
  start: number,
): Generator<{ readonly id: number; readonly body: Uint8Array }, void> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = start; at + 4 <= stream.length;) {
    const body = at + 4;
    const end = body + view.getUint16(at + 2, true);
    if (end > stream.length) {
      break;
    }
    yield { id: view.getUint16(at, true), body: stream.subarray(body, end) };
    at = end;
  }
  throw new UnreadableWorkbook("truncated");
}
