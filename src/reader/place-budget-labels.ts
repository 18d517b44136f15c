import type { BudgetField } from "../declaration/form-parts";
import { BUDGET_GROUPS } from "../editions/labels/budget-labels";
import { BUDGET_HINTS } from "../editions/labels/budget-hints";
import { NO_FUND_WORDS } from "../editions/words/money-words";
import type { Edition } from "../editions/edition";
import type { Area } from "../sheet/address";
import type { BudgetLabels } from "./budget-labels";
import type { FormFrame } from "./form-frame";
import { groupLines } from "./group-lines";
import type { SheetCell } from "./sheet-cells";
import { isTotalLabel } from "./total-label";

/**
 * Labels that somebody has reworded: in a group that lacks an amount, the one other line whose words fit that amount and no
 * other one lacking there. Where more than one fits nothing is guessed.
 */
export function placeBudgetLabels(
  frame: FormFrame,
  edition: Edition,
  area: Area,
  labels: BudgetLabels,
): ReadonlyMap<BudgetField, SheetCell> {
  const isLacking = (field: BudgetField): boolean =>
    edition.features.includes(`amount:${field}`) && !labels.has(field);
  const lackingIn = BUDGET_GROUPS.map(({ id, fields }) => ({
    id,
    lacking: fields.filter(isLacking),
  })).filter(({ lacking }) => lacking.length > 0);
  if (lackingIn.length === 0) {
    return new Map();
  }
  const groups = groupLines(frame, area, labels);
  const placed = lackingIn.flatMap(({ id, lacking }) => {
    const lines = groups
      .flatMap(({ group, lines: own }) => (group === id ? own : []))
      .filter((line) => frame.words.budget(line) === null && isLine(line));
    return lacking.flatMap((field) => {
      const [label, ...more] = lines.filter((line) => fits(line, field));
      const isClear =
        label !== undefined &&
        more.length === 0 &&
        !lacking.some((other) => other !== field && fits(label, other));
      return isClear ? [[field, label] as const] : [];
    });
  });
  return new Map(placed);
}

function isLine(label: SheetCell): boolean {
  return !isTotalLabel(label) && !NO_FUND_WORDS.some((word) => label.term.includes(word));
}

function fits({ term }: SheetCell, field: BudgetField): boolean {
  const { words, but } = BUDGET_HINTS[field];
  return words.some((word) => term.includes(word)) && !but.some((word) => term.includes(word));
}
