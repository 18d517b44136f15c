import type { NamedRange } from "hucre";
import type { Area } from "../../sheet/address";
import { columnLetters } from "../../sheet/address";
import type { SheetPlan } from "../../sheet/sheet-plan";

/**
 * The names of a sheet, among them those under which a file keeps what is printed and which rows are repeated.
 * hucre would write the latter two from its page set-up, but without quotes around the sheet's name.
 */
export function definedNames({ name: scope, names, page }: SheetPlan): NamedRange[] {
  const { area, titleRows } = page.print;
  const sheet = `'${scope.replaceAll("'", "''")}'!`;
  return [
    { name: "_xlnm.Print_Area", range: sheet + absoluteArea(area), scope },
    {
      name: "_xlnm.Print_Titles",
      range: `${sheet}$${titleRows.top + 1}:$${titleRows.bottom + 1}`,
      scope,
    },
    ...names.map((planned) => ({
      name: planned.name,
      range: sheet + absoluteArea(planned.area),
      scope,
    })),
  ];
}

function absoluteArea({ top, left, bottom, right }: Area): string {
  const first = `$${columnLetters(left)}$${top + 1}`;
  const last = `$${columnLetters(right)}$${bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}
