/** The formats of some cells; readable after the next `context.sync()`. */
export interface FormatRequest {
  readonly target: Excel.Range;
  readonly fills: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly borders: readonly Excel.RangeBorder[];
  readonly rules: OfficeExtension.ClientResult<number>;
}

/** An edge is shared with the cells beside the area: a line there need not belong to the area. */
const INSIDE = ["InsideHorizontal", "InsideVertical"] as const;

/** Excel reports a white fill and no fill alike: office-js#6218. */
const NO_FILL = new Set([undefined, "", "#FFFFFF"]);

/** Requests the formats that somebody has given cells on purpose. */
export function requestFormats(target: Excel.Range): FormatRequest {
  target.load("numberFormat");
  target.dataValidation.load("type");
  return {
    target,
    fills: target.getCellProperties({ format: { fill: { color: true } } }),
    borders: INSIDE.map((side) => target.format.borders.getItem(side).load("style")),
    rules: target.conditionalFormats.getCount(),
  };
}

/**
 * Whether any cell has a fill, a border, a number format, a validation or a conditional format. Fonts and alignments
 * of blank cells do not count: whole sheets have them, and nobody sees them.
 */
export function hasFormats({ target, fills, borders, rules }: FormatRequest): boolean {
  return (
    rules.value > 0 ||
    target.dataValidation.type !== "None" ||
    // Null where some cells have lines and others have none.
    borders.some(({ style }) => style !== "None") ||
    target.numberFormat.flat().some((format) => format !== "General") ||
    fills.value.flat().some(({ format }) => !NO_FILL.has(format?.fill?.color))
  );
}
