/** A row element in the text of a worksheet part. */
export interface RowElement {
  /** Zero-based. */
  readonly row: number;
  readonly start: number;
  readonly end: number;
}

const ROW = /<((?:\w+:)?)row(\s[^<>]*)?>/g;
const NUMBER = /\sr=["'](\d+)["']/;

/** The row elements in a text, in its order; a row without a number follows the one before. */
export function rowElements(rows: string): RowElement[] {
  const elements: RowElement[] = [];
  let next = 0;
  for (const { 0: open, 1: prefix = "", 2: attributes = "", index } of rows.matchAll(ROW)) {
    const number = NUMBER.exec(attributes)?.[1];
    const row = number === undefined ? next : Number(number) - 1;
    const end = open.endsWith("/>")
      ? index + open.length
      : rows.indexOf(">", rows.indexOf(`</${prefix}row`, index)) + 1;
    elements.push({ row, start: index, end });
    next = row + 1;
  }
  return elements;
}
