import type { FundColumn, TaskColumn } from "../../declaration/form-parts";
import type { Label } from "../edition";

/** Columns of the task table, with the names that other offices use. */
export const TASK_COLUMN_LABELS: Readonly<Record<TaskColumn, Label>> = {
  name: {
    printed: "名称",
    synonyms: [
      "任务名称",
      "工作任务",
      "工作任务名称",
      "部门职能",
      "年度目标任务",
      "支出项目名称",
      "项目名称",
    ],
    name: { "zh-CN": "任务名称", "en-US": "Task" },
  },
  content: {
    printed: "主要实施内容",
    synonyms: ["主要内容", "实施内容", "主要工作内容", "项目实施内容"],
    name: { "zh-CN": "主要实施内容", "en-US": "Content" },
  },
  amount: {
    printed: "拟投入的资金（万元）",
    synonyms: [
      "拟投入资金",
      "投入资金",
      "投入金额",
      "资金",
      "预算金额",
      "年度预算金额",
      "批复金额",
      "金额",
      "预算",
      "预算数",
      "预算资金",
      "资金预算",
      "资金安排",
      "安排资金",
      "所需资金",
      "资金投入",
      "年度预算",
      "年度预算数",
      "申请预算金额",
      "预算安排金额",
      "预算总额",
      "项目资金",
    ],
    name: { "zh-CN": "拟投入的资金", "en-US": "Funds planned" },
  },
  target: {
    printed: "期望达到的目标（概述）",
    synonyms: ["期望达到目标", "预期目标", "预期成效", "期望目标"],
    name: { "zh-CN": "期望达到的目标", "en-US": "Expected result" },
  },
};

/** Columns that an amount of the task table is split into, in a second row of its header. */
export const FUND_COLUMN_LABELS: Readonly<Record<FundColumn, Label>> = {
  total: {
    printed: "总额",
    synonyms: ["小计", "合计", "总计", "金额合计", "资金总额", "年度资金总额", "预算总额"],
    name: { "zh-CN": "总额", "en-US": "Total" },
  },
  fiscalAppropriation: {
    printed: "财政拨款",
    synonyms: [
      "市财政拨款",
      "区财政拨款",
      "县财政拨款",
      "财政资金",
      "本年财政拨款",
      "当年财政拨款",
    ],
    name: { "zh-CN": "财政拨款", "en-US": "Fiscal appropriation" },
  },
  otherFunds: {
    printed: "其他资金",
    synonyms: ["其他", "自有资金", "单位资金"],
    name: { "zh-CN": "其他资金", "en-US": "Other funds" },
  },
};

/** The optional row. */
export const OTHER_TASKS: Label = {
  printed: "其他需完成的任务（可选填）",
  synonyms: ["其他任务", "其他需要完成的任务"],
  name: { "zh-CN": "其他需完成的任务", "en-US": "Other tasks" },
};
