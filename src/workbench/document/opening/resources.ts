import type { IResources, ISheetDataValidationRule } from "@univerjs/core";
import type { IDefinedNameMapItem } from "@univerjs/engine-formula";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { SHEET_CONDITIONAL_FORMATTING_PLUGIN } from "@univerjs/sheets-conditional-formatting";
import { DATA_VALIDATION_PLUGIN_NAME } from "@univerjs/sheets-data-validation";
import type { ISheetNote } from "@univerjs/sheets-note";
import type { NamedRange, Sheet } from "hucre";

/** Under which names the engine's plugins keep what belongs to them in a snapshot. */
export const RESOURCE = {
  conditionalFormats: SHEET_CONDITIONAL_FORMATTING_PLUGIN,
  dataValidations: DATA_VALIDATION_PLUGIN_NAME,
  notes: "SHEET_NOTE_PLUGIN",
  definedNames: "SHEET_DEFINED_NAME_PLUGIN",
} as const;

type BySheet<T> = Readonly<Record<string, T>>;
export type Notes = Readonly<Partial<Record<string, Readonly<Record<string, ISheetNote>>>>>;

/** What the plugins keep, by the engine's sheet ids. */
export interface PluginData {
  readonly conditionalFormats: BySheet<readonly IConditionFormattingRule[]>;
  readonly dataValidations: BySheet<readonly ISheetDataValidationRule[]>;
  readonly notes: BySheet<Notes>;
  readonly definedNames: IDefinedNameMapItem;
}

/** A note's box in pixels, as Excel draws a new one. */
const NOTE_SIZE = { width: 144, height: 79 } as const;
/** What the engine calls a name that every sheet may use. */
const WHOLE_WORKBOOK = "AllDefaultWorkbook";

/** What the plugins keep, as the resources of a snapshot. */
export function resourcesOf(data: PluginData): IResources {
  const names = ["conditionalFormats", "dataValidations", "notes", "definedNames"] as const;
  return names.map((name) => ({ name: RESOURCE[name], data: JSON.stringify(data[name]) }));
}

/** The notes of a sheet by row and column. */
export function notesOf({ cells }: Sheet): Notes {
  const notes: Partial<Record<string, Record<string, ISheetNote>>> = {};
  for (const [key, { comment }] of cells ?? []) {
    if (comment !== undefined) {
      const [row = 0, col = 0] = key.split(",").map(Number);
      (notes[row] ??= {})[col] = { id: `file-${key}`, row, col, ...NOTE_SIZE, note: comment.text };
    }
  }
  return notes;
}

/**
 * @param sheetIds the engine's sheet id of each sheet name.
 * @param isHidden whether a name of a sheet, or of the workbook, does not show.
 */
export function definedNamesOf(
  names: readonly NamedRange[],
  sheetIds: ReadonlyMap<string, string>,
  isHidden: (name: string, scope: string | undefined) => boolean,
): IDefinedNameMapItem {
  return Object.fromEntries(
    names.map(({ name, range, scope, comment }, index) => {
      const id = `file-${index}`;
      const localSheetId = scope === undefined ? WHOLE_WORKBOOK : (sheetIds.get(scope) ?? "");
      return [
        id,
        {
          id,
          name,
          formulaOrRefString: range,
          localSheetId,
          ...(comment && { comment }),
          ...(isHidden(name, scope) && { hidden: true }),
        },
      ];
    }),
  );
}
