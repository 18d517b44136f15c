import type { Element } from "@xmldom/xmldom";
import { FileRuleIds } from "../package/file-rule-ids";
import { priorityOf } from "../../../workbook/patch/rule-priority";
import { childrenOf } from "../../../workbook/patch/xml";

/** A conditional format in a worksheet part. */
export interface FileRule {
  /** The same id that the rule has in the grid. */
  readonly id: string;
  readonly element: Element;
}

/** The conditional formats of a worksheet part, first in priority first. */
export function fileRules(worksheet: Element): FileRule[] {
  const ids = new FileRuleIds();
  return childrenOf(worksheet, "conditionalFormatting")
    .flatMap((block) =>
      childrenOf(block, "cfRule").map((element) => ({
        id: ids.next(block.getAttribute("sqref") ?? "", priorityOf(element)),
        element,
      })),
    )
    .sort((a, b) => priorityOf(a.element) - priorityOf(b.element));
}

/** Numbers rules that are given first in priority first, unless their numbers rise already. */
export function numberRules(rules: readonly Element[]): void {
  const rising = rules.every(
    (rule, index) =>
      rule.hasAttribute("priority") &&
      rules.slice(0, index).every((before) => priorityOf(before) < priorityOf(rule)),
  );
  if (!rising) {
    rules.forEach((rule, index) => {
      rule.setAttribute("priority", String(index + 1));
    });
  }
}

/** Takes a rule out of its block, and the block out of the worksheet when it was the last. */
export function removeRule(worksheet: Element, rule: Element): void {
  for (const block of childrenOf(worksheet, "conditionalFormatting")) {
    const rules = childrenOf(block, "cfRule");
    if (rules.includes(rule)) {
      block.removeChild(rule);
      if (rules.length === 1) {
        worksheet.removeChild(block);
      }
    }
  }
}
