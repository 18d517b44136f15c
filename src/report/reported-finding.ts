import type { Locale } from "../declaration/locale";
import type { Edition } from "../editions/edition";
import type { Acceptance } from "../review/acceptance/acceptance";
import type { CheckedFinding } from "../review/checked-workbook";
import type { FindingDetails, RuleId, Severity } from "../rules/finding";
import { wordFinding } from "../rules/word-finding";
import type { CellAddress } from "../sheet/address";

/** A finding as docs/report-format.md describes it. */
export interface ReportedFinding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly field: string;
  readonly cells: readonly CellAddress[];
  readonly message: string;
  readonly details: FindingDetails;
  /** Why and when a reviewer accepted it; only if accepted. */
  readonly accepted?: Pick<Acceptance, "reason" | "at">;
  /** Why and when it was accepted before the values changed; only if it was. */
  readonly lapsed?: Pick<Acceptance, "reason" | "at">;
}

/** A finding in the fixed shape that scripts rely on. */
export function reportFinding(
  finding: CheckedFinding,
  edition: Edition,
  locale: Locale,
): ReportedFinding {
  return {
    rule: finding.rule,
    severity: finding.severity,
    field: finding.field,
    cells: finding.cells,
    message: wordFinding(finding, edition, locale),
    details: finding.details,
    ...(finding.accepted === null ? {} : { accepted: reasonAndDay(finding.accepted) }),
    ...(finding.lapsed === undefined ? {} : { lapsed: reasonAndDay(finding.lapsed) }),
  };
}

function reasonAndDay({ reason, at }: Acceptance): Pick<Acceptance, "reason" | "at"> {
  return { reason, at };
}
