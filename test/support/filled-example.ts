import { toAddress } from "../../src/sheet/address";
import type { CellAddress, RangeAddress } from "../../src/sheet/address";
import type { CellValue, SheetPicture } from "../../src/sheet/sheet-picture";
import example from "../fixtures/baiyun-kexie.sheet.json";
import { sheetPicture, type SheetDescription } from "./sheet-picture";

/** Values of the filled example by row, without any file. */
export const EXAMPLE_ROWS: readonly (readonly CellValue[])[] = example.rows;

/** Merged areas of the filled example. */
export const EXAMPLE_MERGES: readonly RangeAddress[] = example.merges;

/**
 * The filled example as a sheet: 广州市白云区科学技术协会, A1:E37, amounts shown with two decimals.
 * @param changes other values for some of its cells; null empties a cell
 * @param more other properties of the sheet (name, merges, hidden rows …)
 */
export function filledExample(
  changes: Readonly<Record<CellAddress, CellValue>> = {},
  more: Omit<SheetDescription, "rows"> = {},
): SheetPicture {
  const rows = EXAMPLE_ROWS.map((cells, row) =>
    cells.map((value, column) => changedValue(changes, toAddress({ row, column }), value)),
  );
  const amounts = rows.flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      typeof value === "number" ? [[toAddress({ row, column }), value] as const] : [],
    ),
  );
  return sheetPicture({
    rows,
    merges: EXAMPLE_MERGES,
    ...more,
    numberFormats: {
      ...Object.fromEntries(amounts.map(([address]) => [address, "0.00"])),
      ...more.numberFormats,
    },
    texts: {
      ...Object.fromEntries(amounts.map(([address, value]) => [address, value.toFixed(2)])),
      ...more.texts,
    },
  });
}

function changedValue(
  changes: Readonly<Record<CellAddress, CellValue>>,
  address: CellAddress,
  value: CellValue,
): CellValue {
  const changed = changes[address];
  return changed === undefined ? value : changed;
}
