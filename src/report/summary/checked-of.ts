import type { CheckedDeclaration } from "../../review/checked-workbook";
import type { FileResult } from "../report-document";

/** The declarations of a file; none if it was not checked. */
export function checkedOf({ outcome }: FileResult): readonly CheckedDeclaration[] {
  return outcome.status === "checked" ? outcome.declarations : [];
}
