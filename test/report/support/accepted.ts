import type { CheckedFinding } from "../../../src/review/checked-workbook";
import type { Finding } from "../../../src/rules/finding";

/** A finding that somebody has accepted on the first of March. */
export function accepted(finding: Finding, reason = "已书面说明"): CheckedFinding {
  const { rule, message, field } = finding;
  return {
    ...finding,
    accepted: {
      rule,
      message: message.id,
      sheet: "申报表",
      form: { year: null, department: null },
      field,
      row: [],
      values: [],
      reason,
      at: "2026-03-01",
    },
  };
}
