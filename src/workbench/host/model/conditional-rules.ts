import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
  createCfId,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
} from "@univerjs/sheets-conditional-formatting";
import type { Area } from "../../../sheet/address";
import { HostError } from "../host-error";
import { anchorOf, withAreas } from "./anchored-rule";
import { fromEngineRange, intersection, subtractAll, toEngineRange } from "./grid";
import { runMutation } from "./run-mutation";
import type { Sheet } from "./sheet";

export type ConditionalRule = IConditionFormattingRule;

/** A rule whose condition is a formula: Excel's type `Custom`. */
export type CustomRule = IConditionFormattingRule<IFormulaHighlightCell>;

/** A new custom rule marks nothing until its formula is set. */
const NEVER = "=FALSE";

/** `Excel.ConditionalFormatType` of each kind of rule that highlights cells. */
const HIGHLIGHT_TYPES: Readonly<Record<CFSubRuleType, string>> = {
  [CFSubRuleType.formula]: "Custom",
  [CFSubRuleType.number]: "CellValue",
  [CFSubRuleType.text]: "ContainsText",
  [CFSubRuleType.rank]: "TopBottom",
  [CFSubRuleType.average]: "PresetCriteria",
  [CFSubRuleType.duplicateValues]: "PresetCriteria",
  [CFSubRuleType.uniqueValues]: "PresetCriteria",
  [CFSubRuleType.timePeriod]: "PresetCriteria",
};

/** The rules of a sheet, first in priority first, as the engine draws and saves them. */
export function rulesOf(sheet: Sheet): readonly ConditionalRule[] {
  return sheet.facade.getConditionalFormattingRules();
}

/** The rules that hold for any cell of some areas. */
export function rulesIn(sheet: Sheet, areas: readonly Area[]): ConditionalRule[] {
  return rulesOf(sheet).filter((rule) =>
    areasOf(rule).some((own) => areas.some((area) => intersection(own, area))),
  );
}

/** @throws HostError when the rule has been deleted. */
export function ruleById(sheet: Sheet, id: string): ConditionalRule {
  const rule = rulesOf(sheet).find(({ cfId }) => cfId === id);
  if (rule === undefined) {
    throw new HostError("ItemNotFound");
  }
  return rule;
}

/** The rule if its condition is a formula. */
export function asCustomRule(rule: ConditionalRule): CustomRule | null {
  const { rule: condition, ...rest } = rule;
  return condition.type === CFRuleType.highlightCell && condition.subType === CFSubRuleType.formula
    ? { ...rest, rule: condition }
    : null;
}

/** The areas that a rule holds for. */
export function areasOf(rule: ConditionalRule): Area[] {
  return rule.ranges.map(fromEngineRange);
}

/** `Excel.ConditionalFormatType` of a rule. */
export function typeOf({ rule }: ConditionalRule): string {
  switch (rule.type) {
    case CFRuleType.highlightCell:
      return HIGHLIGHT_TYPES[rule.subType];
    case CFRuleType.dataBar:
      return "DataBar";
    case CFRuleType.colorScale:
      return "ColorScale";
    case CFRuleType.iconSet:
      return "IconSet";
  }
}

/** Adds a rule first in priority, under an id of its own. */
export function addRule(sheet: Sheet, rule: ConditionalRule): void {
  runMutation(sheet, AddConditionalRuleMutation.id, { rule: { ...rule, cfId: createCfId() } });
}

/** Adds a rule of type `Custom`, first in priority. @returns Its id. */
export function addCustomRule(sheet: Sheet, areas: readonly Area[]): string {
  const rule: CustomRule = {
    cfId: createCfId(),
    ranges: areas.map(toEngineRange),
    stopIfTrue: false,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: NEVER,
      style: {},
    },
  };
  runMutation(sheet, AddConditionalRuleMutation.id, { rule });
  return rule.cfId;
}

/** Puts a rule in the place of the one with its id. */
export function replaceRule(sheet: Sheet, rule: ConditionalRule): void {
  runMutation(sheet, SetConditionalRuleMutation.id, { cfId: rule.cfId, rule });
}

/** Deletes a rule. */
export function deleteRule(sheet: Sheet, id: string): void {
  runMutation(sheet, DeleteConditionalRuleMutation.id, { cfId: id });
}

/** Takes areas out of every rule; a rule that has none left goes. */
export function clearRules(sheet: Sheet, cleared: readonly Area[]): void {
  for (const rule of rulesIn(sheet, cleared)) {
    const left = subtractAll(areasOf(rule), cleared);
    if (left.length === 0) {
      deleteRule(sheet, rule.cfId);
    } else {
      replaceRule(sheet, withRuleAreas(rule, left));
    }
  }
}

/** The same rule for other areas; a formula that goes along with its cells is written for the first of them. */
export function withRuleAreas(rule: ConditionalRule, areas: readonly Area[]): ConditionalRule {
  const custom = asCustomRule(rule);
  const own = areasOf(rule);
  const formulas = custom === null ? [] : [custom.rule.value];
  const moved = withAreas({ areas: own, formulas, anchor: anchorOf(own) }, areas);
  const ranges = moved.areas.map(toEngineRange);
  const [value] = moved.formulas;
  return custom === null || value === undefined
    ? { ...rule, ranges }
    : { ...custom, ranges, rule: { ...custom.rule, value } };
}

/** Adds a rule next in priority to another one, under an id of its own. */
export function addRuleAfter(sheet: Sheet, id: string, rule: ConditionalRule): void {
  const added = { ...rule, cfId: createCfId() };
  runMutation(sheet, AddConditionalRuleMutation.id, { rule: added });
  runMutation(sheet, MoveConditionalRuleMutation.id, {
    start: { id: added.cfId, type: "self" },
    end: { id, type: "after" },
  });
}

/** Moves a rule to a place in the order of priority, 0 first. */
export function moveRule(sheet: Sheet, id: string, priority: number): void {
  const others = rulesOf(sheet).filter(({ cfId }) => cfId !== id);
  const next = others[priority];
  const last = others.at(-1);
  const end = next ? { id: next.cfId, type: "before" } : last && { id: last.cfId, type: "after" };
  if (end) {
    runMutation(sheet, MoveConditionalRuleMutation.id, { start: { id, type: "self" }, end });
  }
}
