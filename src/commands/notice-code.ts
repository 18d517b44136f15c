import { SEVERITIES } from "../rules/finding";
import type { UnrecognisedReason } from "../review/checked-workbook";
import type { FormFitting } from "./forms/fit-heights";
import type { Outcome, ProblemCode } from "./outcome";
import type { Validation } from "./validate-open-workbook";

/** Outcomes of a ribbon command that the sheet itself does not show. */
export type NoticeCode =
  | `problem-${ProblemCode}`
  | `unrecognised-${UnrecognisedReason}`
  | "clean"
  | "not-marked"
  | "not-shown"
  | "not-cleared"
  | "no-form"
  | "row-cut";

/** What must be said about an outcome when no pane shows it; null when the sheet itself shows it. */
export function noticeCode(outcome: Outcome): NoticeCode | null {
  switch (outcome.type) {
    case "failed":
      return `problem-${outcome.code}`;
    case "cleared":
      return outcome.clearing.refused.length > 0 ? "not-cleared" : null;
    case "validated":
      return validationNotice(outcome.validation);
    case "form-inserted":
      return null;
    case "rows-fitted":
      return fittingNotice(outcome.fitting);
  }
}

function fittingNotice(result: FormFitting): NoticeCode | null {
  if (result.status === "no-form") {
    return "no-form";
  }
  return result.fitting.cut.length > 0 ? "row-cut" : null;
}

function validationNotice({ checked, marked, unmarked, shown }: Validation): NoticeCode | null {
  if (checked.status === "unrecognised") {
    return `unrecognised-${checked.reason}`;
  }
  if (checked.declarations.every(({ findings }) => findings.length === 0)) {
    return "clean";
  }
  const found = SEVERITIES.filter((severity) =>
    checked.declarations.some(({ counts }) => counts[severity] > 0),
  );
  if (found.length > 0 && found.every((severity) => !shown.includes(severity))) {
    return "not-shown";
  }
  return unmarked.length > 0 || marked === 0 ? "not-marked" : null;
}
