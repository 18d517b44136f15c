import type { CategoryDefinition, ClassDefinition, Requirement } from "./edition";
import { CATEGORY_LABELS, CLASS_LABELS } from "./labels/class-labels";

type ClassName = keyof typeof CLASS_LABELS;
type CategoryName = keyof typeof CATEGORY_LABELS;

/** A class of that standard name, with its categories in their order on the form. */
function classOf(
  name: ClassName,
  required: Requirement | null,
  categories: readonly CategoryDefinition[],
): ClassDefinition {
  return { name, label: CLASS_LABELS[name], required, categories };
}

function category(
  name: CategoryName,
  required: Requirement | null,
  more: Partial<Pick<CategoryDefinition, "optional" | "takesOver">> = {},
): CategoryDefinition {
  return { name, label: CATEGORY_LABELS[name], required, optional: false, takesOver: [], ...more };
}

/** The class of benefits. */
export const BENEFITS = "效益指标";

const SATISFACTION = classOf("满意度指标", "warning", [category("服务对象满意度指标", null)]);

/**
 * Three classes of indicators, 成本指标 being a category of 产出指标: forms up to about 2021.
 * The severities apply where a category or class is blank (S21, S22).
 */
export const THREE_CLASSES: readonly ClassDefinition[] = [
  classOf("产出指标", null, [
    category("数量指标", "error"),
    category("质量指标", "warning"),
    category("时效指标", "warning"),
    category("成本指标", "warning", {
      takesOver: ["经济成本指标", "社会成本指标", "生态环境成本指标"],
    }),
  ]),
  classOf(BENEFITS, "error", [
    category("经济效益指标", "warning"),
    category("社会效益指标", "warning"),
    category("生态效益指标", "warning"),
    category("可持续影响指标", "warning"),
  ]),
  SATISFACTION,
];

/**
 * Four classes, 成本指标 being one with three categories: forms after 财预〔2021〕101号. Some offices keep
 * 可持续影响指标, others have dropped it.
 */
export const FOUR_CLASSES: readonly ClassDefinition[] = [
  classOf("成本指标", "warning", [
    category("经济成本指标", null, { takesOver: ["成本指标"] }),
    category("社会成本指标", null),
    category("生态环境成本指标", null),
  ]),
  classOf("产出指标", null, [
    category("数量指标", "error"),
    category("质量指标", "warning"),
    category("时效指标", "info"),
  ]),
  classOf(BENEFITS, "error", [
    category("经济效益指标", "info"),
    category("社会效益指标", "info"),
    category("生态效益指标", "info"),
    category("可持续影响指标", "info", { optional: true }),
  ]),
  SATISFACTION,
];
