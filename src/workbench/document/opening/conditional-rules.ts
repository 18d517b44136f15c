import type { IRange, IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionalFormattingRuleConfig,
  type IConditionFormattingRule,
  type INumberHighlightCell,
} from "@univerjs/sheets-conditional-formatting";
import type { ConditionalRule } from "hucre";
import { FileRuleIds } from "../package/file-rule-ids";
import { differentialStyle } from "./cell-style";
import type { Palette } from "./colors";
import { areasOfReference, engineRange } from "./engine-range";

interface Highlight {
  readonly type: CFRuleType.highlightCell;
  readonly style: IStyleBase;
}

const TEXT_OPERATORS: Readonly<Record<string, CFTextOperator>> = {
  containsText: CFTextOperator.containsText,
  notContainsText: CFTextOperator.notContainsText,
  beginsWith: CFTextOperator.beginsWith,
  endsWith: CFTextOperator.endsWith,
  containsBlanks: CFTextOperator.containsBlanks,
  notContainsBlanks: CFTextOperator.notContainsBlanks,
};

/**
 * The conditional formats of a sheet that the engine can draw, first in priority first. What it cannot draw
 * stays in the file. The id of a rule says which rule of the file it is.
 */
export function conditionalRules(
  rules: readonly ConditionalRule[],
  palette: Palette,
): IConditionFormattingRule[] {
  const ids = new FileRuleIds();
  return rules
    .map((rule) => ({ rule, id: ids.next(rule.range, rule.priority) }))
    .sort((a, b) => a.rule.priority - b.rule.priority)
    .flatMap(({ rule, id }) => {
      const config = ruleConfig(rule, palette);
      return config === null
        ? []
        : [
            {
              cfId: id,
              ranges: rangesOf(rule),
              stopIfTrue: rule.stopIfTrue ?? false,
              rule: config,
            },
          ];
    });
}

function rangesOf(rule: ConditionalRule): IRange[] {
  return areasOfReference(rule.range).map(engineRange);
}

function ruleConfig(
  rule: ConditionalRule,
  palette: Palette,
): IConditionalFormattingRuleConfig | null {
  const highlight: Highlight = {
    type: CFRuleType.highlightCell,
    style: differentialStyle(rule.style ?? {}, palette),
  };
  const textOperator = TEXT_OPERATORS[rule.type];
  if (textOperator !== undefined) {
    return {
      ...highlight,
      subType: CFSubRuleType.text,
      operator: textOperator,
      ...(rule.text !== undefined && { value: rule.text }),
    };
  }
  if (rule.type === "expression") {
    return { ...highlight, subType: CFSubRuleType.formula, value: `=${formulas(rule)[0] ?? ""}` };
  }
  if (rule.type === "duplicateValues") {
    return { ...highlight, subType: CFSubRuleType.duplicateValues };
  }
  if (rule.type === "uniqueValues") {
    return { ...highlight, subType: CFSubRuleType.uniqueValues };
  }
  return rule.type === "cellIs" ? comparison(rule, highlight) : null;
}

/** A comparison with plain numbers; with anything else the engine cannot compare. */
function comparison(rule: ConditionalRule, highlight: Highlight): INumberHighlightCell | null {
  const [first = NaN, second = NaN] = formulas(rule).map(Number);
  const operator = rule.operator === undefined ? undefined : CFNumberOperator[rule.operator];
  if (operator === undefined || Number.isNaN(first)) {
    return null;
  }
  if (operator !== CFNumberOperator.between && operator !== CFNumberOperator.notBetween) {
    return { ...highlight, subType: CFSubRuleType.number, operator, value: first };
  }
  return Number.isNaN(second)
    ? null
    : { ...highlight, subType: CFSubRuleType.number, operator, value: [first, second] };
}

function formulas({ formula }: ConditionalRule): readonly string[] {
  return typeof formula === "string" ? [formula] : (formula ?? []);
}
