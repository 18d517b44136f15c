import type { FormDesign } from "./form-design";

/**
 * What Excel tells who fills the form in. Messages only: a prompt that stood in the cell itself would be
 * left there as residue.
 */
export const GUANGZHOU_GUIDES: FormDesign["guides"] = {
  department: {
    prompt: { title: "部门名称", message: "填写部门（单位）全称。" },
    alert: {
      title: "部门名称过长",
      message: "部门名称一般不超过 60 个字，确定这样填写吗？",
      style: "Warning",
    },
    longest: 60,
  },
  amount: {
    prompt: {
      title: "金额（{unit}）",
      message: "填数字，单位为{unit}，不小于 0，最多两位小数。没有这项的填 0，不要写单位和文字。",
    },
    alert: {
      title: "金额填写有误",
      message: "这里只能填不小于 0、最多两位小数的数字，单位为{unit}。请改正，没有这项的填 0。",
      style: "Stop",
    },
    longest: null,
  },
  overallGoal: {
    prompt: {
      title: "总体绩效目标",
      message: "写明本年度做什么、做多少、何时完成、达到什么效果，有具体数字，20 至 450 个字。",
    },
    alert: {
      title: "总体绩效目标过长",
      message: "总体绩效目标一般不超过 450 个字，确定这样填写吗？",
      style: "Warning",
    },
    longest: 450,
  },
  taskName: {
    prompt: { title: "任务名称", message: "一行一项任务，名称、内容和资金都要填写。" },
    alert: {
      title: "任务名称过长",
      message: "任务名称一般不超过 100 个字，具体内容请写在右边一栏。确定这样填写吗？",
      style: "Warning",
    },
    longest: 100,
  },
  taskText: {
    prompt: { title: "任务", message: "写清楚做什么、做多少、何时完成，与下面的绩效指标对应。" },
    alert: {
      title: "文字过长",
      message: "这一栏超过 1000 个字，打印时可能放不下。确定这样填写吗？",
      style: "Warning",
    },
    longest: 1000,
  },
  indicatorName: {
    prompt: {
      title: "三级指标",
      message:
        "一行一个指标，写清楚衡量什么，单位写在括号里，如：培训人次（人次）。这一类确实不适用的，填“不适用”。",
    },
    alert: {
      title: "指标名称过长",
      message: "三级指标的名称一般不超过 100 个字，数值请填在右边。确定这样填写吗？",
      style: "Warning",
    },
    longest: 100,
  },
  indicatorValue: {
    prompt: {
      title: "指标值",
      message: "填能衡量的值，一格一个：≥95%、≤60万元、12月底前；定性的写明等级。",
    },
    alert: {
      title: "指标值过长",
      message: "指标值一般不超过 150 个字，说明性文字请写在任务里。确定这样填写吗？",
      style: "Warning",
    },
    longest: 150,
  },
  category: {
    prompt: { title: "指标类别", message: "一级、二级指标按表样固定，不要改动。" },
    alert: {
      title: "指标类别不能改动",
      message: "一级、二级指标的名称按表样固定，请从下拉列表中选择。",
      style: "Stop",
    },
    longest: null,
  },
};
