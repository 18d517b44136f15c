import type { BudgetField } from "../../declaration/form-parts";

/**
 * What some forms print in place of an amount: the parts it consists of, each with its wordings. 基本支出 is 人员类 and
 * 运转类公用经费, 项目支出 is 其他运转类 and 特定目标类, as the unified budget system (预算管理一体化) classifies them.
 */
export const BUDGET_PARTS: Readonly<Partial<Record<BudgetField, readonly (readonly string[])[]>>> =
  {
    basicExpenditure: [
      ["人员经费", "人员支出", "人员类", "人员类支出", "人员类项目", "人员类项目支出"],
      [
        "公用经费",
        "公用支出",
        "日常公用经费",
        "公用经费支出",
        "运转类公用",
        "运转类公用经费",
        "公用经费类项目",
        "公用类",
        "运转类公用经费项目支出",
      ],
    ],
    projectExpenditure: [
      ["其他运转类", "其他运转类项目", "其他运转类支出", "其他运转类项目支出"],
      ["特定目标类", "特定目标类项目", "特定目标类支出", "特定目标类项目支出"],
    ],
  };
