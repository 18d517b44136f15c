import type { BudgetField } from "../../declaration/form-parts";
import type { BudgetGroup, Label } from "../edition";

/** The amounts of the budget section: what the Guangzhou form prints, and what other offices call them. */
export const BUDGET_LABELS: Readonly<Record<BudgetField, Label>> = {
  basicExpenditure: {
    printed: "基本支出",
    synonyms: ["基本支出预算", "基本支出合计"],
    name: { "zh-CN": "基本支出", "en-US": "Basic expenditure" },
  },
  projectExpenditure: {
    printed: "项目支出",
    synonyms: ["项目支出预算", "项目支出合计", "特定目标类", "项目经费"],
    name: { "zh-CN": "项目支出", "en-US": "Project expenditure" },
  },
  fiscalAppropriation: {
    printed: "财政拨款",
    synonyms: [
      "市财政拨款",
      "区财政拨款",
      "财政拨款数",
      "其中:财政拨款",
      "财政拨款小计",
      "财政资金",
      "当年财政拨款",
      "本年财政拨款",
      "一般公共预算财政拨款",
      "一般公共预算拨款",
      "财政拨款收入",
      "财政预算拨款",
      "财政拨款合计",
      "上级资金",
      "预算内资金",
      "政府预算资金",
    ],
    name: { "zh-CN": "财政拨款", "en-US": "Fiscal appropriation" },
  },
  otherFunds: {
    printed: "其他资金",
    synonyms: [
      "其他",
      "其他收入",
      "自有资金",
      "单位资金",
      "非财政拨款",
      "非财政拨款资金",
      "非财政拨款收入",
      "其他资金收入",
      "其他来源资金",
      "其他资金小计",
      "其他资金合计",
      "上年结转资金",
    ],
    name: { "zh-CN": "其他资金", "en-US": "Other funds" },
  },
  specialFunds: {
    printed: "财政专项资金",
    synonyms: ["专项资金", "财政专项", "财政专项资金支出", "区级财政专项资金", "市级财政专项资金"],
    name: { "zh-CN": "财政专项资金", "en-US": "Special funds" },
  },
  otherDevelopment: {
    printed: "其他事业发展性支出",
    synonyms: ["部门发展性项目", "其他事业发展支出", "其他发展性支出", "其他事业发展性资金"],
    name: { "zh-CN": "其他事业发展性支出", "en-US": "Other development expenditure" },
  },
  ownLevel: {
    printed: "区本级使用资金",
    synonyms: [
      "省本级使用资金",
      "市本级使用资金",
      "县本级使用资金",
      "区(县)本级使用资金",
      "县(区)本级使用资金",
      "本级使用资金",
      "本级支出",
    ],
    // Beside what the district uses itself, this is what it passes down.
    lastResorts: [
      "市级使用资金",
      "县级使用资金",
      "区级使用资金",
      "区县使用资金",
      "镇街使用资金",
      "镇(街)使用资金",
      "街镇使用资金",
      "乡镇使用资金",
      "乡镇(街道)使用资金",
      "街道使用资金",
      "镇级使用资金",
    ],
    name: { "zh-CN": "区本级使用资金", "en-US": "Funds used at own level" },
  },
  transferDown: {
    printed: "拟用于对下转移支付资金",
    synonyms: [
      "对下转移支付",
      "对下转移支付资金",
      "拟用于对下转移支付的资金",
      "对下级转移支付资金",
      "对下级转移支付",
      "对镇街转移支付资金",
      "对镇街转移支付",
      "拟对下转移支付资金",
      "补助下级支出",
    ],
    name: { "zh-CN": "拟用于对下转移支付资金", "en-US": "Funds passed down" },
  },
};

/** The small tables of 预算整体情况, each of which is one side of a balance. */
export const BUDGET_GROUPS: readonly BudgetGroup[] = [
  {
    id: "expenditure",
    label: {
      printed: "部门预算支出",
      synonyms: ["预算支出", "支出构成", "资金结构", "支出结构"],
      name: { "zh-CN": "部门预算支出", "en-US": "Expenditure" },
    },
    fields: ["basicExpenditure", "projectExpenditure"],
  },
  {
    id: "income",
    label: {
      printed: "收入来源",
      synonyms: ["资金来源", "收入构成", "收入结构"],
      name: { "zh-CN": "收入来源", "en-US": "Sources of income" },
    },
    fields: ["fiscalAppropriation", "otherFunds"],
  },
  {
    id: "development",
    label: {
      printed: "事业发展性支出",
      synonyms: [],
      name: { "zh-CN": "事业发展性支出", "en-US": "Development expenditure" },
    },
    fields: ["specialFunds", "otherDevelopment"],
  },
  {
    id: "level",
    label: {
      printed: "按预算级次划分",
      synonyms: ["预算级次", "按级次划分"],
      name: { "zh-CN": "按预算级次划分", "en-US": "By level of budget" },
    },
    fields: ["ownLevel", "transferDown"],
  },
];

/** What heads a column of amounts. */
export const AMOUNT_HEADER: Label = {
  printed: "预算金额（万元）",
  synonyms: [
    "预算金额",
    "金额",
    "预算数",
    ...["年度", "本年", "当年"].flatMap((year) =>
      ["预算", "预算数", "预算金额", "金额"].map((what) => year + what),
    ),
  ],
  name: { "zh-CN": "预算金额", "en-US": "Amount" },
};
