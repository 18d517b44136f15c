import type { DeclarationModel } from "../../../src/report/declaration-model";
import type { CellAddress, RangeAddress } from "../../../src/sheet/address";
import type { CellValue, SheetVisibility } from "../../../src/sheet/sheet-picture";

/** What only some writers can put into a file. */
export type Feature = "formulas" | "hidden rows" | "comments";

/** A sheet as a file holds it. Error values are written as their codes: `#REF!`. */
export interface SheetSpec {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Values from A1 on; every row is equally long. A formula's value is its stored result, null when it has none. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly RangeAddress[];
  /** With their `=`. */
  readonly formulas: Readonly<Record<CellAddress, string>>;
  readonly numberFormats: Readonly<Record<CellAddress, string>>;
  /** Zero-based. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly comments: Readonly<Record<CellAddress, string>>;
  readonly isProtected: boolean;
  /** Blank cells that are part of the used range only because they have a format. */
  readonly formatted: RangeAddress | null;
}

export interface WorkbookSpec {
  readonly sheets: readonly SheetSpec[];
}

/** A form as it must be read: the whole typed model, and where it was found. */
export interface ExpectedForm extends DeclarationModel {
  readonly sheet: string;
  readonly edition: string;
  readonly range: RangeAddress;
}

/** What a workbook must be read as: its declarations, or the reason why there are none. */
export type Expected =
  | { readonly forms: readonly ExpectedForm[] }
  | { readonly reason: string; readonly sheet: string | null };

/** A workbook as departments send them, and what must be read from it. */
export interface Variant {
  /**
   * The requirement it covers, by its number in the project's specification, which is not part of this repository: M01 …
   * M27 are irregularities found in forms as received (variants.md §6); form.md and variants.md are chapters on the
   * printed form and on the forms of other offices. docs/form.md describes how such forms are read.
   */
  readonly id: `M${number}` | `form.md §${string}` | `variants.md §${string}`;
  readonly name: string;
  readonly workbook: WorkbookSpec;
  /** `.xlsx` is replaced by what the writer writes; any other ending stays. */
  readonly fileName: string;
  readonly needs: readonly Feature[];
  readonly expected: Expected;
}

/** A variant with one sheet and one form on it. */
export function oneForm(
  id: Variant["id"],
  name: string,
  sheet: SheetSpec,
  form: ExpectedForm,
  more: Partial<Variant> = {},
): Variant {
  return workbookOf(id, name, [sheet], { forms: [form] }, more);
}

/** A variant of these sheets. */
export function workbookOf(
  id: Variant["id"],
  name: string,
  sheets: readonly SheetSpec[],
  expected: Expected,
  more: Partial<Variant> = {},
): Variant {
  return { id, name, workbook: { sheets }, fileName: "申报表.xlsx", needs: [], expected, ...more };
}
