import type { PrintableEdition } from "../editions/edition";
import type { ColumnSpan } from "../editions/form-design";
import type { FormContent } from "./form-content";
import type { FormOptions } from "./form-options";
import { filledBox, formRow, printedBox, textContent, type FormRow } from "./form-row";

/** All columns of the form. */
export function fullWidth({ design }: PrintableEdition): ColumnSpan {
  return [0, design.columnWidths.length - 1];
}

/** Title and department. */
export function headRows(
  edition: PrintableEdition,
  { year, department }: FormOptions,
  content: FormContent,
): readonly FormRow[] {
  const { design } = edition;
  const { label, field } = design.department;
  const name = textContent(department === "" ? content.department : department);
  return [
    formRow(design.rowHeights.title, [
      { ...printedBox("title", fullWidth(edition), titleText(edition, year)), field: "title" },
    ]),
    formRow(design.rowHeights.amounts, [
      printedBox("label", label, edition.department.printed),
      filledBox("entry", field, "department", "department", name),
    ]),
  ];
}

/** A row with nothing but the name of the section that begins there. */
export function bandRow(edition: PrintableEdition, text: string): FormRow {
  return formRow(edition.design.rowHeights.band, [printedBox("band", fullWidth(edition), text)]);
}

function titleText({ title }: PrintableEdition, year: number | null): string {
  return year === null ? title.printed : `${year}年度${title.printed}`;
}
