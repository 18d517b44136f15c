import { isReadByLabels, type Edition } from "../../../editions/edition";
import type { Severity } from "../../finding";

/** Severity of a missing part: only a warning for unknown editions, which may not have it. */
export function severityOfLack(edition: Edition): Severity {
  return isReadByLabels(edition) ? "warning" : "error";
}
