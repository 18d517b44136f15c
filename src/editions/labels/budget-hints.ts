import type { BudgetField } from "../../declaration/form-parts";

/** What a reworded label must say, and must not, to be accepted as that of an amount its group lacks. */
export interface LabelHint {
  readonly words: readonly string[];
  readonly but: readonly string[];
}

export const BUDGET_HINTS: Readonly<Record<BudgetField, LabelHint>> = {
  basicExpenditure: { words: ["基本"], but: ["项目"] },
  projectExpenditure: { words: ["项目"], but: ["基本"] },
  // Money from the treasury's special accounts (财政专户管理资金) is an income of its own.
  fiscalAppropriation: { words: ["财政", "拨款", "公共预算"], but: ["非财政", "专户", "其他"] },
  otherFunds: { words: ["其他", "非财政", "自筹"], but: [] },
  specialFunds: { words: ["专项"], but: ["其他"] },
  otherDevelopment: { words: ["其他", "发展"], but: ["专项"] },
  ownLevel: { words: ["本级"], but: ["转移", "对下", "下级"] },
  transferDown: { words: ["转移", "对下", "下级"], but: [] },
};
