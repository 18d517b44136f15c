import type { ApiClassDefinition } from "../api-class";
import type { Arguments } from "../api-object";
import { HostError } from "../host-error";
import { clearAll, clearContents, clearFormats } from "../model/clear-cells";
import { hasMerges } from "../model/merges";
import type { SheetAreas } from "../model/object-model";
import { requireAllowed, requireUnprotected, requireWritable } from "../model/protection";

/** What a range and several areas clear: `Excel.ClearApplyTo`. */
export const rangeClear = {
  Clear: ({ sheet, areas }: SheetAreas, args: Arguments) => {
    const applyTo = args.textOr(0, "All");
    switch (applyTo) {
      case "All":
        requireWritable(sheet, areas);
        requireClearableFormats({ sheet, areas });
        clearAll(sheet, areas);
        break;
      case "Contents":
        requireWritable(sheet, areas);
        clearContents(sheet, areas);
        break;
      case "Formats":
        requireClearableFormats({ sheet, areas });
        clearFormats(sheet, areas);
        break;
      default:
        throw new HostError("ApiNotImplemented", `Range.clear("${applyTo}")`);
    }
    sheet.book.forgetUndo();
    return null;
  },
} satisfies ApiClassDefinition<SheetAreas>["methods"];

/** @throws HostError when the sheet is protected against changed formats, or the areas hold merged ones. */
function requireClearableFormats({ sheet, areas }: SheetAreas): void {
  requireAllowed(sheet, "allowFormatCells");
  if (hasMerges(sheet, areas)) {
    requireUnprotected(sheet);
  }
}
