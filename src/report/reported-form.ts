import type { ReviewedDeclaration } from "../review/reviewed-file";

/** Identifies a declaration where a report covers several. */
export interface ReportedForm {
  readonly file: string;
  readonly sheet: string;
  readonly range: string;
  readonly department: string | null;
  readonly year: number | null;
}

/** Names a declaration in a report. */
export function reportedForm({
  file,
  checked: { declaration },
}: ReviewedDeclaration): ReportedForm {
  const { sheet, range, department, year } = declaration;
  return { file, sheet, range, department: department.value, year: year.value };
}
