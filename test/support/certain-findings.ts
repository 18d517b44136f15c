import type { Finding } from "../../src/rules/finding";

/** An error or a warning of a rule that does not judge wording. */
export function isCertain({ rule, severity }: Finding): boolean {
  return severity !== "info" && !rule.startsWith("H");
}
