import type { Area } from "../../sheet/address";
import type { SheetVisibility } from "../../sheet/sheet-picture";

/** A worksheet of a workbook that was written anew. */
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

/** A workbook written anew for SheetJS, with what is read of it and nothing else. */
export interface WrittenWorkbook {
  readonly data: Uint8Array;
  /** In tab order. */
  readonly sheets: readonly WrittenSheet[];
  /** Whether dates are counted from 1904. */
  readonly is1904: boolean;
}
