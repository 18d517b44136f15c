import type { Area } from "../../sheet/address";
import type { SheetVisibility } from "../../sheet/sheet-picture";

/** A worksheet of a rewritten workbook. */
export interface WrittenSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Where its content lies, also beyond the cells that were kept. */
  readonly content: Area | null;
  /** Where its cells with content or a format lie. */
  readonly formatted: Area | null;
  /** The name under which SheetJS finds it. */
  readonly key: string;
}

/** A workbook rewritten for SheetJS with only the parts that are read. */
export interface WrittenWorkbook {
  readonly data: Uint8Array;
  /** In tab order. */
  readonly sheets: readonly WrittenSheet[];
  /** Whether dates are counted from 1904. */
  readonly is1904: boolean;
}
