import type { NamedRange } from "hucre";
import type { SheetPlan } from "../../sheet/sheet-plan";
import { quotedSheet, sheetReference } from "./sheet-reference";

/**
 * The names of a sheet, among them those under which a file keeps what is printed and which rows are repeated.
 * hucre would write the latter two from its page set-up, but without quotes around the sheet's name.
 */
export function definedNames({ name: scope, names, page }: SheetPlan): NamedRange[] {
  const { area, titleRows } = page.print;
  return [
    { name: "_xlnm.Print_Area", range: sheetReference(scope, area), scope },
    {
      name: "_xlnm.Print_Titles",
      range: `${quotedSheet(scope)}$${titleRows.top + 1}:$${titleRows.bottom + 1}`,
      scope,
    },
    ...names.map((planned) => ({
      name: planned.name,
      range: sheetReference(scope, planned.area),
      scope,
    })),
  ];
}
