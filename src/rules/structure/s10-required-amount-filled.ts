import type { Declaration } from "../../declaration/declaration";
import type { BudgetField } from "../../declaration/form-parts";
import type { BudgetGroup } from "../../editions/edition";
import { rulesNotChecked } from "../not-checked";
import { defineRule, type Draft, type RuleContext } from "../rule";

type MessageId = "blank" | "marked" | "pair";

export const requiredAmountFilled = defineRule<MessageId>({
  id: "S10",
  name: "required-amount-filled",
  severity: "warning",
  texts: {
    "zh-CN": {
      title: "预算金额都要填写",
      messages: {
        blank: "{field}没有填写，校验时按 0 计算：请填写金额，确实没有的填 0。",
        marked: "{field}填的是“{mark}”，校验时按 0 计算：请改填数字，确实没有的填 0。",
        pair: "{group}的{fields}都没有填金额：请填写，确实没有的填 0。",
      },
      checks:
        "八个预算金额是否都填了数字。单个空白（或填“—”“无”）按 0 计算并提醒；支出、收入来源或级次的两格都空着算错误，有关的合计不再核对。",
      why: "空白分不清是没有这项资金，还是漏填。",
      remedy: "填写金额；确实没有的填 0。",
      examples: {
        fails: "区法院的其他资金空着，或财政拨款和其他资金都空着。",
        passes: "没有其他资金的填 0.00。",
      },
    },
    "en-US": {
      title: "Every budget amount is filled in",
      messages: {
        blank:
          "{field} is blank and was taken as 0: fill it in, with 0 where there is no such money.",
        marked:
          "{field} reads “{mark}” and was taken as 0: put a number, 0 where there is no such money.",
        pair: "Both amounts of {group}, {fields}, hold no number: fill them in, with 0 where there is no such money.",
      },
      checks:
        "Whether all eight budget amounts are filled in. A single blank or mark is taken as 0 and warned of; when both amounts of a side are blank that is an error, and the sums over it are not checked.",
      why: "A blank does not show whether there is no such money or it was forgotten.",
      remedy: "Fill in the amount; where there is none, put 0.",
      examples: {
        fails: "A court left other funds blank, or all of its income.",
        passes: "Where there are no other funds, the cell holds 0.00.",
      },
    },
  },
  *check(context) {
    for (const group of context.edition.budgetGroups) {
      yield* checkGroup(group, context);
    }
  },
});

function* checkGroup(group: BudgetGroup, context: RuleContext): Iterable<Draft<MessageId>> {
  const { declaration } = context;
  const blank = group.fields.filter((name) => declaration.budget[name].reading.kind === "blank");
  if (blank.length === group.fields.length) {
    yield blankPair(group, context);
  } else {
    yield* blank.map((name) => blankAmount(name, declaration));
  }
}

/** One finding for both cells; 事业发展性支出 is optional, so its pair is only warned of. */
function blankPair({ id, fields }: BudgetGroup, context: RuleContext): Draft<MessageId> {
  const { budget } = context.declaration;
  return {
    severity: id === "development" ? "warning" : "error",
    field: `budget.${fields[0]}`,
    cells: fields.map((name) => budget[name].cell),
    message: {
      id: "pair",
      values: {
        group: { group: id },
        fields: { labels: fields.map((name) => context.edition.budgetLabels[name].name) },
      },
    },
    details: { notChecked: rulesNotChecked(fields, context) },
  };
}

function blankAmount(name: BudgetField, { budget }: Declaration): Draft<MessageId> {
  const { reading, cell } = budget[name];
  const field = `budget.${name}` as const;
  const mark = reading.kind === "blank" ? reading.mark : null;
  return {
    severity: "warning",
    field,
    cells: [cell],
    message:
      mark === null
        ? { id: "blank", values: { field: { field } } }
        : { id: "marked", values: { field: { field }, mark } },
  };
}
