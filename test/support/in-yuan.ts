import type { FormChanges } from "./declaration";
import { editedDeclaration } from "./edited-declaration";
import { mapTexts } from "./spreadsheet-edits";

/** A form with these changes whose headers say 元; its figures stay as they are. */
export function inYuan(changes: FormChanges) {
  return () =>
    editedDeclaration(
      (form) => mapTexts(form, (text) => text.replace("（万元）", "（元）")),
      changes,
    );
}
