import type { Area } from "../../../sheet/address";
import { HostError } from "../host-error";
import { copyCells } from "./copy-cells";
import { copyConditionalRules, copyValidations } from "./copy-rules";
import { areaAt, columnCount, intersection, isWithin, moveArea, rowCount } from "./grid";
import { mergesOf, setMerges } from "./merges";
import { copyOfNote, notesIn, removeNote, setNote } from "./notes";
import type { SheetArea } from "./selection";
import type { Sheet } from "./sheet";

/**
 * The areas that a source is copied to: as often as it fits into the target when that is a multiple of it in both
 * directions, else once from the target's first cell on, whatever the target's size.
 * @throws HostError when the source does not fit on the sheet there.
 */
export function copyTiles(source: Area, target: Area): Area[] {
  const [rows, columns] = [rowCount(source), columnCount(source)];
  const isMultiple = rowCount(target) % rows === 0 && columnCount(target) % columns === 0;
  const down = isMultiple ? rowCount(target) / rows : 1;
  const across = isMultiple ? columnCount(target) / columns : 1;
  return Array.from({ length: down }, (_, i) =>
    Array.from({ length: across }, (__, j) =>
      areaAt(target.top + i * rows, target.left + j * columns, rows, columns),
    ),
  ).flat();
}

/** Copies all that cells hold: contents, formats, merged areas, data validations, conditional formats, notes. */
export function copyAll(source: SheetArea, sheet: Sheet, tiles: readonly Area[]): void {
  requireWholeMerges(sheet, tiles);
  const notes = notesIn(source.sheet, [source.area]);
  copyCells(source, sheet, tiles, { contents: true });
  copyMerges(source, sheet, tiles);
  copyConditionalRules(source, sheet, tiles);
  copyValidations(source, sheet, tiles);
  notesIn(sheet, tiles).forEach((note) => {
    removeNote(sheet, note);
  });
  for (const { top, left } of tiles) {
    for (const note of notes) {
      const [down, right] = [top - source.area.top, left - source.area.left];
      setNote(sheet, copyOfNote(note, note.row + down, note.col + right));
    }
  }
}

/** Copies formats, merged areas and conditional formats among them. */
export function copyFormats(source: SheetArea, sheet: Sheet, tiles: readonly Area[]): void {
  requireWholeMerges(sheet, tiles);
  copyCells(source, sheet, tiles, { contents: false });
  copyMerges(source, sheet, tiles);
  copyConditionalRules(source, sheet, tiles);
}

/** Merged areas that lie wholly in the source come in each of the tiles, in place of those that are there. */
function copyMerges(
  { sheet: from, area: source }: SheetArea,
  sheet: Sheet,
  tiles: readonly Area[],
): void {
  const copied = mergesOf(from).filter((merge) => isWithin(merge, source));
  const kept = mergesOf(sheet).filter((merge) => !tiles.some((tile) => intersection(tile, merge)));
  const added = tiles.flatMap((tile) =>
    copied.map((merge) => moveArea(merge, tile.top - source.top, tile.left - source.left)),
  );
  setMerges(sheet, [...kept, ...added]);
}

/** @throws HostError when a merged area lies partly in a tile: Excel changes no part of a merged cell. */
function requireWholeMerges(sheet: Sheet, tiles: readonly Area[]): void {
  for (const merge of mergesOf(sheet)) {
    if (tiles.some((tile) => intersection(tile, merge) && !isWithin(merge, tile))) {
      throw new HostError("InvalidOperation");
    }
  }
}
