import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import { apiClass } from "../api-class";
import { expectFlag, expectText } from "../expect";
import { HostError } from "../host-error";
import { colorOf, expectColor } from "../model/color";
import { asCustomRule, replaceRule, ruleById, type CustomRule } from "../model/conditional-rules";
import { requireAllowed } from "../model/protection";
import type { Sheet } from "../model/sheet";

/** A rule that should have a formula for its condition. */
interface CustomTarget {
  readonly sheet: Sheet;
  readonly id: string;
}

/** What Excel answers where a rule sets no colour. */
const NOT_SET = "";

/** `Excel.CustomConditionalFormat` */
export const customConditionalFormat = apiClass<CustomTarget>({
  name: "CustomConditionalFormat",
  navigation: {
    Format: (target) => conditionalRangeFormat(target),
    Rule: (target) => conditionalFormatRule(target),
  },
});

/** `Excel.ConditionalFormatRule` */
const conditionalFormatRule = apiClass<CustomTarget>({
  name: "ConditionalFormatRule",
  scalars: {
    Formula: (target) => custom(target).rule.value,
  },
  setters: {
    Formula: (target, value) => {
      const formula = expectText(value);
      if (!formula.startsWith("=")) {
        throw new HostError("InvalidArgument", formula);
      }
      change(target, { value: formula });
    },
  },
});

/** `Excel.ConditionalRangeFormat` */
const conditionalRangeFormat = apiClass<CustomTarget>({
  name: "ConditionalRangeFormat",
  navigation: {
    Fill: (target) => conditionalRangeFill(target),
    Font: (target) => conditionalRangeFont(target),
  },
});

/** `Excel.ConditionalRangeFill` */
const conditionalRangeFill = apiClass<CustomTarget>({
  name: "ConditionalRangeFill",
  scalars: {
    Color: (target) => colorOf(custom(target).rule.style.bg, NOT_SET),
  },
  setters: {
    Color: (target, value) => {
      changeStyle(target, { bg: { rgb: expectColor(value) } });
    },
  },
  methods: {
    Clear: (target) => {
      changeStyle(target, { bg: null });
      return null;
    },
  },
});

/** `Excel.ConditionalRangeFont` */
const conditionalRangeFont = apiClass<CustomTarget>({
  name: "ConditionalRangeFont",
  scalars: {
    Bold: (target) => custom(target).rule.style.bl === BooleanNumber.TRUE,
    Color: (target) => colorOf(custom(target).rule.style.cl, NOT_SET),
    Italic: (target) => custom(target).rule.style.it === BooleanNumber.TRUE,
  },
  setters: {
    Bold: (target, value) => {
      changeStyle(target, { bl: expectFlag(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE });
    },
    Color: (target, value) => {
      changeStyle(target, { cl: { rgb: expectColor(value) } });
    },
    Italic: (target, value) => {
      changeStyle(target, { it: expectFlag(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE });
    },
  },
  methods: {
    Clear: (target) => {
      changeStyle(target, { cl: null, bl: undefined, it: undefined });
      return null;
    },
  },
});

/** @throws HostError when the rule is of another type: office-js#2180. */
function custom({ sheet, id }: CustomTarget): CustomRule {
  const rule = asCustomRule(ruleById(sheet, id));
  if (rule === null) {
    throw new HostError("InvalidOperation");
  }
  return rule;
}

function change(target: CustomTarget, changes: Partial<CustomRule["rule"]>): void {
  requireAllowed(target.sheet, "allowFormatCells");
  const rule = custom(target);
  replaceRule(target.sheet, { ...rule, rule: { ...rule.rule, ...changes } });
}

function changeStyle(target: CustomTarget, changes: Partial<IStyleBase>): void {
  const style: IStyleBase = { ...custom(target).rule.style, ...changes };
  change(target, { style });
}
