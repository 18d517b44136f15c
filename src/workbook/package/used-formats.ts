import { UnreadableWorkbook } from "../unreadable-workbook";
import { escapeText } from "../xml/character-references";
import type { NumberFormat } from "./number-formats";

/** Numbers that SheetJS keeps number formats under which a file defines; Excel holds no more than 250. */
const FIRST = 164;
const LAST = 391;

/** Without any fill SheetJS stumbles over each cell, which takes it long. */
const NO_FILL = "<fills><fill><patternFill/></fill></fills>";

/**
 * The number formats that cells really have, for a styles part of nothing else: a workbook that went through many
 * hands defines thousands, of which SheetJS would mix up those it has no place for.
 */
export class UsedFormats {
  private readonly indexes = new Map<NumberFormat, number>();

  constructor(private readonly defined: readonly NumberFormat[]) {}

  /** The cell format of `stylesPart` that stands for one of the file. */
  indexOf(style: number): number {
    const format = this.defined[style] ?? 0;
    const index = this.indexes.get(format) ?? this.indexes.size;
    this.indexes.set(format, index);
    return index;
  }

  /** @throws UnreadableWorkbook `too-large` when there are more than a workbook of Excel can hold. */
  stylesPart(namespace: string): string {
    const codes = [...this.indexes.keys()].filter((format) => typeof format === "string");
    if (FIRST + codes.length > LAST) {
      throw new UnreadableWorkbook("too-large");
    }
    const ids = new Map(codes.map((code, index) => [code, FIRST + index]));
    const definitions = [...ids].map(
      ([code, id]) => `<numFmt numFmtId="${id}" formatCode="${escapeText(code)}"/>`,
    );
    const formats = [...this.indexes.keys()].map(
      (format) =>
        `<xf numFmtId="${typeof format === "number" ? format : (ids.get(format) ?? 0)}"/>`,
    );
    return (
      `<styleSheet xmlns="${namespace}"><numFmts>${definitions.join("")}</numFmts>` +
      `${NO_FILL}<cellXfs>${formats.join("")}</cellXfs></styleSheet>`
    );
  }
}
