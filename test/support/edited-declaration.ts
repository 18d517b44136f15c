import type { Declaration } from "../../src/declaration/declaration";
import { toRangeAddress } from "../../src/sheet/address";
import { formPicture, readForm, type FormChanges } from "./declaration";
import type { Form } from "./spreadsheet-edits";
import { sheetPicture } from "./sheet-picture";

/** The consistent form with some changes, edited as people edit sheets, as the reader reads it. */
export function editedDeclaration(
  edit: (form: Form) => Form,
  changes: FormChanges = {},
): Declaration {
  const { values, merges } = formPicture(changes);
  const form = edit({ rows: values, merges: (merges ?? []).map(toRangeAddress) });
  return readForm(sheetPicture(form));
}
