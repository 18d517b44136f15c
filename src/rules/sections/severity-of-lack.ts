import { isReadByLabels, type Edition } from "../../editions/edition";
import type { Severity } from "../finding";

/** A form of an unknown edition cannot be blamed for what that may lack. */
export function severityOfLack(edition: Edition): Severity {
  return isReadByLabels(edition) ? "warning" : "error";
}
