import type { Locale } from "../../declaration/locale";
import type { UnreadableReason } from "../../report/report-texts";
import { DEFAULT_RULE_SET } from "../../rules/rule-set/rule-set";
import { deskRows } from "../desk-row";
import { packResult } from "../packed-result";
import { unreadable } from "../review-file";
import type { DeskFile } from "./review-methods";

/** The result for a file whose review did not come to its end. */
export function failedReview(file: string, reason: UnreadableReason, locale: Locale): DeskFile {
  const result = unreadable(file, reason);
  return {
    file,
    hash: null,
    rows: deskRows(result, DEFAULT_RULE_SET, locale),
    packed: packResult(result),
  };
}
