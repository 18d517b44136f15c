import type { IStyleData } from "@univerjs/core";
import { SetStyleCommand } from "@univerjs/sheets";
import { isEntireColumn, isEntireRow, toEngineRange } from "./grid";
import { changeLineFormats, styleOf, takeOverLineFormats } from "./line-styles";
import type { SheetAreas } from "./object-model";
import { requireAllowed } from "./protection";

/** Sets one part of the style of all cells of some areas; null takes it away. */
export function writeStyle<Part extends keyof IStyleData>(
  { sheet, areas }: SheetAreas,
  type: Part,
  value: IStyleData[Part] | null,
): void {
  requireAllowed(sheet, "allowFormatCells");
  const { univer, workbook } = sheet.book;
  for (const area of areas) {
    if (isEntireRow(area) || isEntireColumn(area)) {
      changeLineFormats(sheet, area, ({ s }) => ({ s: { ...styleOf(sheet, s), [type]: value } }));
    } else {
      takeOverLineFormats(sheet, area);
      univer.syncExecuteCommand(SetStyleCommand.id, {
        unitId: workbook.getId(),
        subUnitId: sheet.id,
        range: toEngineRange(area),
        style: { type, value },
      });
    }
  }
}
