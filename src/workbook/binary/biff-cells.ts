import type { CellWindow } from "../sheet-part/cell-window";
import { UnreadableWorkbook } from "../unreadable-workbook";
import type { BiffGlobals } from "./biff-globals";
import { BIFF } from "./biff-ids";
import type { BiffRecord } from "./biff-records";
import { readText } from "./biff-text";
import { record, textRecord } from "./biff-writer";
import { BodyReader } from "./body-reader";
import { cellHead, readHead, type CellHead } from "./cell-head";
import { FormulaCell } from "./formula-cell";

/** Bytes of formulas that are written out as text, which may be fifty times as long: far more than any form has. */
const MOST_TOKEN_BYTES = 10_000_000;

/** Lengths of the bodies of records that hold one number each. */
const LENGTHS: ReadonlyMap<number, number> = new Map([
  [BIFF.number, 14],
  [BIFF.rk, 10],
  [BIFF.boolErr, 8],
]);

/** Takes the cells of a sheet record by record, and turns each into the records that are written of it. */
export class BiffCells {
  private formula: FormulaCell | null = null;
  private readonly sharedLengths = new Map<string, number>();
  private tokenBytes = 0;

  constructor(
    private readonly cells: CellWindow<readonly Uint8Array[]>,
    private readonly globals: BiffGlobals,
  ) {}

  /** Takes a record, if it has to do with a cell. @throws UnreadableWorkbook `damaged` when it is too short, or about no cell. */
  take(taken: BiffRecord): void {
    if (this.formula?.add(taken) === true) {
      return;
    }
    this.finish();
    const { id, parts } = taken;
    const reader = new BodyReader(parts);
    const { texts, encoding } = this.globals;
    switch (id) {
      case BIFF.number:
      case BIFF.rk:
      case BIFF.boolErr: {
        const body = reader.take(LENGTHS.get(id) ?? 0);
        this.fill(readHead(new BodyReader(parts)), [record(id, body)]);
        break;
      }
      case BIFF.multiRk:
        forEachCell(parts[0], 4, (head, value) => {
          this.fill(head, [record(BIFF.rk, [...head.bytes, ...value])]);
        });
        break;
      case BIFF.blank:
        this.keep(readHead(reader), []);
        break;
      case BIFF.multiBlank:
        forEachCell(parts[0], 0, (head) => {
          this.keep(head, []);
        });
        break;
      case BIFF.labelSst:
        this.fillText(readHead(reader), texts[reader.uint32()]);
        break;
      case BIFF.label:
      case BIFF.richString:
        this.fillText(readHead(reader), readText(reader, reader.uint16(), encoding));
        break;
      case BIFF.formula:
        this.formula = new FormulaCell(taken, encoding);
        break;
    }
  }

  /** Tells that no record follows. */
  finish(): void {
    if (this.formula !== null) {
      const { formula } = this;
      this.formula = null;
      if (this.cells.mayHold(formula.head.row, formula.head.column)) {
        this.tokenBytes += formula.tokenBytes(this.sharedLengths);
      }
      if (this.tokenBytes > MOST_TOKEN_BYTES) {
        throw new UnreadableWorkbook("too-large");
      }
      this.fill(formula.head, formula.records());
    }
  }

  private fillText(head: CellHead, text: string | undefined): void {
    if (text === undefined) {
      throw new UnreadableWorkbook("damaged");
    }
    if (text === "") {
      this.keep(head, []);
    } else {
      this.fill(head, [textRecord(BIFF.label, head.bytes, text)]);
    }
  }

  private fill(head: CellHead, records: readonly Uint8Array[]): void {
    this.cells.extend(head.row, head.column);
    this.keep(head, records);
  }

  /** Keeps a cell; one without records is blank, and there for its format only. */
  private keep(head: CellHead, records: readonly Uint8Array[]): void {
    if (records.length === 0) {
      this.cells.extendFormats(head.row, head.column);
    }
    if (this.cells.mayHold(head.row, head.column)) {
      const blank = records.length === 0 ? [record(BIFF.blank, head.bytes)] : [];
      this.cells.keep(head.row, head.column, [...records, ...blank]);
    }
  }
}

/** Goes through a record of cells beside each other: row, first column, then for each a format and its value. */
function forEachCell(
  body: Uint8Array,
  valueLength: number,
  visit: (head: CellHead, value: Uint8Array) => void,
): void {
  const reader = new BodyReader([body]);
  const row = reader.uint16();
  const first = reader.uint16();
  const count = (body.length - 6) / (2 + valueLength);
  if (!Number.isInteger(count)) {
    throw new UnreadableWorkbook("damaged");
  }
  for (let column = first; column < first + count; column++) {
    visit(cellHead(row, column, reader.uint16()), reader.take(valueLength));
  }
}
