import type { ReviewRules } from "../../../desk/review-rules";
import type { NewSheet } from "../../../excel/insert-new-sheets";
import type { RuleSet } from "../../../rules/rule-set/rule-set";
import type { SheetPlan } from "../../../sheet/sheet-plan";

/** What handing out results asks of the host. */
export interface ExportPorts {
  /** The rule set that these rules are. */
  readonly ruleSet: (rules: ReviewRules) => Promise<RuleSet>;
  /** Today as `2026-03-04`. */
  readonly today: () => string;
  /**
   * Puts plans on new sheets of the open workbook.
   * @throws ExcelProblem
   */
  readonly insertSheets: (plans: readonly SheetPlan[]) => Promise<readonly NewSheet[]>;
  /**
   * Deletes sheets that were inserted, by their ids.
   * @throws ExcelProblem
   */
  readonly deleteSheets: (ids: readonly string[]) => Promise<void>;
  /** Hands a file to the user, as a download. */
  readonly saveFile: (name: string, content: Blob) => void;
  /** @returns Whether the clipboard has taken it. */
  readonly copy: (text: string) => Promise<boolean>;
}
