import type { Declaration } from "../../declaration/declaration";
import type { Finding } from "../../rules/finding";
import type { CellAddress } from "../../sheet/address";
import type { CellValue } from "../../sheet/sheet-picture";
import type { AcceptedSubject } from "./acceptance";

/** Describes what findings of a declaration are about, independent of their position on the sheet. */
export function subjectsOf(declaration: Declaration): (finding: Finding) => AcceptedSubject {
  const { sheet, year, department, cells } = declaration;
  // A year taken from the file's name would change when the file is renamed.
  const form = { year: year.cell === null ? null : year.value, department: department.value };
  const values = new Map<CellAddress, string>(
    cells.map(({ cell, value }) => [cell, valueText(value)]),
  );
  return ({ rule, message, field, cells: concerned }) => ({
    rule,
    message: message.id,
    sheet,
    form,
    field,
    row: rowOf(field, declaration),
    values: concerned.map((cell) => values.get(cell) ?? ""),
  });
}

/** By the stored values: the displayed ones depend on the width of the column and the reader's locale. */
function valueText(value: CellValue): string {
  return value === null ? "" : String(value).replace(/\r\n?/g, "\n");
}

/** The index of a field's row is in its path: `indicators[3].annualValue`. */
const ROW = /^(tasks|otherTasks|indicators|emptyCategories)\[(\d+)\]/;

function rowOf(field: string, declaration: Declaration): readonly string[] {
  const [, list, index] = ROW.exec(field) ?? [];
  const at = Number(index);
  switch (list) {
    case "tasks":
      return texts(declaration.tasks[at]?.name.value);
    case "otherTasks":
      return texts(declaration.otherTasks[at]?.name.value);
    case "indicators": {
      const row = declaration.indicators[at];
      return texts(row?.level1, row?.level2, row?.name.value);
    }
    case "emptyCategories": {
      const row = declaration.emptyCategories[at];
      return texts(row?.level1, row?.level2);
    }
    default:
      return [];
  }
}

function texts(...found: readonly (string | null | undefined)[]): readonly string[] {
  return found.map((text) => text ?? "");
}
