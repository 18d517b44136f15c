import type { Element } from "@xmldom/xmldom";
import type { IRange } from "@univerjs/core";
import {
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
} from "@univerjs/sheets-conditional-formatting";
import { toRangeAddress } from "../../../sheet/address";
import { appendElement, newElement } from "../../../workbook/patch/xml";
import { differentialFormatIndex } from "./differential-formats";
import { fileRules, numberRules, removeRule } from "./file-rules";
import { priorityOf } from "../../../workbook/patch/rule-priority";
import { placeInWorksheet } from "../../../workbook/patch/place-child";
import { keyOf } from "./snapshot";

type Rule = IConditionFormattingRule;

/** The result of writing conditional formats. */
export interface ConditionalFormatPatch {
  readonly changed: boolean;
  /** Every rule of the grid is now in the file. */
  readonly complete: boolean;
}

/**
 * Writes the conditional formats that were added, changed or removed. Rules with a formula, as our marks are, can be
 * written; a rule of another kind can be kept, removed, and moved to other cells.
 * @param opened the rules that the grid was given, `current` those it has now, both first in priority first.
 * @param styles the root of the style sheet, which gets the formats of new rules.
 */
export function patchConditionalFormats(
  worksheet: Element,
  styles: Element | null,
  opened: readonly Rule[],
  current: readonly Rule[],
): ConditionalFormatPatch {
  if (keyOf(opened) === keyOf(current)) {
    return { changed: false, complete: true };
  }
  const inFile = new Map(fileRules(worksheet).map(({ id, element }) => [id, element]));
  const undrawn = [...inFile].filter(([id]) => !opened.some(({ cfId }) => cfId === id));
  for (const { cfId } of opened) {
    const element = inFile.get(cfId);
    if (element && !current.some((rule) => rule.cfId === cfId)) {
      removeRule(worksheet, element);
    }
  }
  let complete = true;
  const drawn = current.flatMap((rule) => {
    const before = opened.find(({ cfId }) => cfId === rule.cfId);
    const element = writtenRule(worksheet, styles, rule, before, inFile.get(rule.cfId));
    complete &&= element !== null;
    return element === null ? [] : [element];
  });
  numberRules(
    inOrder(
      drawn,
      undrawn.map(([, element]) => element),
    ),
  );
  return { changed: true, complete };
}

/** The element that holds a rule of the grid: the file's own, or a new one; null when it cannot be written. */
function writtenRule(
  worksheet: Element,
  styles: Element | null,
  rule: Rule,
  before: Rule | undefined,
  element: Element | undefined,
): Element | null {
  if (element !== undefined && before !== undefined) {
    if (keyOf(before) === keyOf(rule)) {
      return element;
    }
    if (keyOf({ ...before, ranges: [] }) === keyOf({ ...rule, ranges: [] })) {
      removeRule(worksheet, element);
      placeRule(worksheet, rule.ranges, element);
      return element;
    }
  }
  const condition = rule.rule;
  if (
    styles === null ||
    condition.type !== CFRuleType.highlightCell ||
    condition.subType !== CFSubRuleType.formula
  ) {
    return null;
  }
  if (element !== undefined) {
    removeRule(worksheet, element);
  }
  return newFormulaRule(worksheet, styles, rule, condition);
}

function newFormulaRule(
  worksheet: Element,
  styles: Element,
  { ranges, stopIfTrue }: Rule,
  { style, value }: IFormulaHighlightCell,
): Element {
  const element = newElement(worksheet, "cfRule", {
    type: "expression",
    dxfId: String(differentialFormatIndex(styles, style)),
    ...(stopIfTrue && { stopIfTrue: "1" }),
  });
  appendElement(element, "formula", {}, value.replace(/^=/, ""));
  placeRule(worksheet, ranges, element);
  return element;
}

function placeRule(worksheet: Element, ranges: readonly IRange[], rule: Element): void {
  const block = placeInWorksheet(worksheet, "conditionalFormatting");
  block.setAttribute(
    "sqref",
    ranges
      .map(({ startRow, startColumn, endRow, endColumn }) =>
        toRangeAddress({ top: startRow, left: startColumn, bottom: endRow, right: endColumn }),
      )
      .join(" "),
  );
  block.appendChild(rule);
}

/** The rules of the grid in its order, and between them those it does not know, each after the one it followed. */
function inOrder(drawn: readonly Element[], undrawn: readonly Element[]): Element[] {
  const all = [...drawn];
  for (const rule of undrawn) {
    const next = all.findIndex(
      (other) => other.hasAttribute("priority") && priorityOf(other) > priorityOf(rule),
    );
    all.splice(next < 0 ? all.length : next, 0, rule);
  }
  return all;
}
