import type { IRange } from "@univerjs/core";
import { toRangeAddress, columnLetters, toArea, type Area } from "../../../sheet/address";
import { SHEET_SIZE } from "../../../sheet/sheet-size";
import { HostError } from "../host-error";

export const { rows: ROW_COUNT, columns: COLUMN_COUNT } = SHEET_SIZE;

export const WHOLE_SHEET: Area = {
  top: 0,
  left: 0,
  bottom: ROW_COUNT - 1,
  right: COLUMN_COUNT - 1,
};

/** A range of the engine as an area. */
export function fromEngineRange(range: IRange): Area {
  return {
    top: range.startRow,
    left: range.startColumn,
    bottom: range.endRow,
    right: range.endColumn,
  };
}

/** An area as a range of the engine. */
export function toEngineRange(area: Area): IRange {
  return {
    startRow: area.top,
    startColumn: area.left,
    endRow: area.bottom,
    endColumn: area.right,
  };
}

export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const columnCount = (area: Area): number => area.right - area.left + 1;
export const cellCount = (area: Area): number => rowCount(area) * columnCount(area);
export const isEntireColumn = (area: Area): boolean => rowCount(area) === ROW_COUNT;
export const isEntireRow = (area: Area): boolean => columnCount(area) === COLUMN_COUNT;

/** An area of the given size. @throws HostError when it does not fit on the sheet. */
export function areaAt(top: number, left: number, rows: number, columns: number): Area {
  const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  const isOnSheet = top >= 0 && left >= 0 && area.bottom < ROW_COUNT && area.right < COLUMN_COUNT;
  if (!isOnSheet || rows < 1 || columns < 1) {
    throw new HostError("InvalidArgument");
  }
  return area;
}

/** The cells that two areas share; null when they share none. */
export function intersection(a: Area, b: Area): Area | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

/** The smallest area that holds all of them; at least one is needed. */
export function boundingArea([first, ...others]: readonly [Area, ...Area[]]): Area {
  return others.reduce(
    (all, area) => ({
      top: Math.min(all.top, area.top),
      left: Math.min(all.left, area.left),
      bottom: Math.max(all.bottom, area.bottom),
      right: Math.max(all.right, area.right),
    }),
    first,
  );
}

/** What is left of an area without another: up to four areas. */
export function subtract(area: Area, removed: Area): Area[] {
  const common = intersection(area, removed);
  if (common === null) {
    return [area];
  }
  const { top, left, bottom, right } = common;
  return [
    { ...area, bottom: top - 1 },
    { ...area, top: bottom + 1 },
    { top, bottom, left: area.left, right: left - 1 },
    { top, bottom, left: right + 1, right: area.right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** What is left of areas without others. */
export function subtractAll(areas: readonly Area[], removed: readonly Area[]): Area[] {
  return removed.reduce<Area[]>(
    (left, area) => left.flatMap((own) => subtract(own, area)),
    [...areas],
  );
}

/** An area moved by a number of rows down and columns to the right. */
export function moveArea({ top, left, bottom, right }: Area, rows: number, columns: number): Area {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}

/** Whether an area lies wholly within another. */
export function isWithin(area: Area, outer: Area): boolean {
  return (
    area.top >= outer.top &&
    area.left >= outer.left &&
    area.bottom <= outer.bottom &&
    area.right <= outer.right
  );
}

/** `A1:B2`, `C:C` for whole columns, `3:4` for whole rows, as Excel writes addresses. */
export function areaAddress(area: Area): string {
  if (isEntireRow(area)) {
    return `${area.top + 1}:${area.bottom + 1}`;
  }
  if (isEntireColumn(area)) {
    return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  }
  return toRangeAddress(area);
}

/** The area of an address without sheet name. @throws HostError when it is not an address. */
export function parseArea(address: string): Area {
  const plain = address.replaceAll("$", "").trim();
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(plain);
  const rows = /^(\d+):(\d+)$/.exec(plain);
  const full =
    (columns && `${columns[1]}1:${columns[2]}${ROW_COUNT}`) ??
    (rows && `A${rows[1]}:XFD${rows[2]}`) ??
    plain;
  try {
    const area = toArea(full);
    return areaAt(area.top, area.left, rowCount(area), columnCount(area));
  } catch {
    throw new HostError("InvalidArgument", address);
  }
}

/** A sheet's name as it stands in addresses: quoted unless it is a plain word. */
export function sheetPrefix(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  return `${isPlain ? name : `'${name.replaceAll("'", "''")}'`}!`;
}

/** Splits `'My sheet'!A1` into sheet name (null when there is none) and address. */
export function splitSheetName(address: string): { sheet: string | null; local: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(address);
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? null;
  return { sheet, local: match?.[3] ?? address };
}
