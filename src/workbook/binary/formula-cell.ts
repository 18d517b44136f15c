import { UnreadableWorkbook } from "../unreadable-workbook";
import { BIFF } from "./biff-ids";
import type { BiffRecord } from "./biff-records";
import { readText, type TextEncoding } from "./biff-text";
import { record, textRecord } from "./biff-writer";
import { BodyReader } from "./body-reader";
import { readHead, type CellHead } from "./cell-head";
import { formulaKind, type FormulaKind } from "./formula-tokens";

/** Offsets in a formula's record, of its result and of how long its tokens are, and in those that may follow it. */
const RESULT = 6;
const TOKENS = { formula: 20, sharedFormula: 8, array: 12 } as const;
const SMALLEST = 22;

/** A cell with a formula: its record, and what the records after it add. */
export class FormulaCell {
  readonly head: CellHead;
  private readonly body: Uint8Array;
  private readonly kind: FormulaKind;
  private shared: Uint8Array | null = null;
  private text: string | null = null;

  /** @throws UnreadableWorkbook `damaged` when its tokens are not what they say. */
  constructor(
    { parts }: BiffRecord,
    private readonly encoding: TextEncoding,
  ) {
    [this.body] = parts;
    this.head = readHead(new BodyReader(parts));
    // Before Excel 97 tokens were others: there only the results are read.
    this.kind = encoding === "unicode" ? soundKind(this.body, TOKENS.formula) : "unknown";
    if (this.body.length < SMALLEST) {
      throw new UnreadableWorkbook("damaged");
    }
  }

  /** Takes a record that belongs to the formula before it. @returns Whether it is one. */
  add({ id, parts }: BiffRecord): boolean {
    const [body] = parts;
    switch (id) {
      case BIFF.string: {
        const reader = new BodyReader(parts);
        this.text = readText(reader, reader.uint16(), this.encoding);
        return true;
      }
      case BIFF.sharedFormula:
        this.share(body, TOKENS.sharedFormula);
        return true;
      case BIFF.array:
        this.share(body, TOKENS.array);
        return true;
      default:
        return false;
    }
  }

  /** Bytes of tokens that are written out as text for this cell; `lengths` holds those of shared formulas by their first cells. */
  tokenBytes(lengths: Map<string, number>): number {
    const { head, shared, kind, body } = this;
    if (shared !== null) {
      lengths.set(`${head.row},${head.column}`, shared.length);
      return shared.length;
    }
    if (kind === "shared") {
      const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
      return lengths.get(`${view.getUint16(23, true)},${view.getUint16(25, true)}`) ?? 0;
    }
    return body.length;
  }

  /** The records to be written: the formula, or only its result where nobody could write it as text. */
  records(): readonly Uint8Array[] {
    const { kind, shared, text } = this;
    if (kind === "unknown") {
      return this.result();
    }
    return [
      record(BIFF.formula, this.body),
      ...(shared === null ? [] : [record(BIFF.sharedFormula, shared)]),
      ...(text === null ? [] : [textRecord(BIFF.string, [], text)]),
    ];
  }

  /** Keeps a formula for several cells, an array's as one that they share: SheetJS looks through all arrays for every cell. */
  private share(body: Uint8Array, tokens: number): void {
    if (this.encoding === "unicode") {
      if (soundKind(body, tokens) === "shared") {
        // Shared by itself.
        throw new UnreadableWorkbook("damaged");
      }
      // Its area and two bytes, of which nothing is read.
      this.shared = Uint8Array.of(...body.subarray(0, 6), 0, 0, ...body.subarray(tokens));
    }
  }

  private result(): readonly Uint8Array[] {
    const { bytes } = this.head;
    const result = this.body.subarray(RESULT, RESULT + 8);
    const [kind, , value = 0] = result;
    if (result[6] !== 0xff || result[7] !== 0xff) {
      return [record(BIFF.number, [...bytes, ...result])];
    }
    if (kind === 1 || kind === 2) {
      return [record(BIFF.boolErr, [...bytes, value, kind - 1])];
    }
    return this.text ? [textRecord(BIFF.label, bytes, this.text)] : [];
  }
}

function soundKind(body: Uint8Array, tokens: number): FormulaKind {
  const kind = formulaKind(body, tokens);
  if (kind === "damaged") {
    throw new UnreadableWorkbook("damaged");
  }
  return kind;
}
