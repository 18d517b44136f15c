import type { Locale } from "../../declaration/locale";
import type { CheckedWorkbook } from "../../review/checked-workbook";
import type { Severity } from "../../rules/finding";
import { unrecognisedSentence } from "../../rules/structure/s01-form-is-recognised";
import { declarationView, type DeclarationView } from "./declaration-view";

/** A checked workbook in words, ready to be drawn. */
export type WorkbookView =
  | { readonly status: "checked"; readonly declarations: readonly DeclarationView[] }
  | { readonly status: "unrecognised"; readonly sentence: string };

/** @param shown severities that are listed */
export function workbookView(
  checked: CheckedWorkbook,
  locale: Locale,
  shown: readonly Severity[],
): WorkbookView {
  return checked.status === "checked"
    ? {
        status: "checked",
        declarations: checked.declarations.map((declaration) =>
          declarationView(declaration, locale, shown),
        ),
      }
    : { status: "unrecognised", sentence: unrecognisedSentence(checked, locale) };
}
