import { fen, FEN_PER_WAN, type Money } from "../../declaration/money";
import type { FormContent } from "../form-content";

const wan = (hundredths: number): Money => fen((hundredths * FEN_PER_WAN) / 100);

/** Name of the example's sheet, unmistakably not one of the user's. */
export const EXAMPLE_SHEET = "示例申报表";

/**
 * A declaration of a department that does not exist, to try the add-in on. Everything in it is consistent except the
 * lines marked as faults, which are of common kinds; some of them the pane corrects with one click.
 */
export const EXAMPLE_CONTENT: FormContent = {
  department: "示例区市民服务中心（示例）",
  budget: {
    basicExpenditure: wan(18_640),
    projectExpenditure: wan(5_860),
    // Fault: 2.00 short of the expenditure.
    fiscalAppropriation: wan(24_000),
    otherFunds: wan(300),
    specialFunds: wan(0),
    otherDevelopment: wan(3_000),
    ownLevel: wan(24_500),
    transferDown: wan(0),
  },
  overallGoal:
    "围绕“高效办成一件事”，优化窗口服务，推进政务服务向街道延伸；全年受理市民办件12万件，开展上门服务600次，群众满意度保持在95%以上。",
  tasks: [
    {
      name: "窗口服务优化",
      content: "1、改造办事大厅1处，增设自助终端10台；\n2、开展窗口人员培训4场。",
      amount: wan(2_100),
      target: "办事大厅改造完成并通过验收，平均等候时间缩短到10分钟以内。",
    },
    {
      name: "上门服务",
      content: "为行动不便的市民开展上门服务600次。",
      // Fault: a number with its unit, stored as text.
      amount: "12.50万元",
      target: "全年上门服务600次，服务对象满意。",
    },
    {
      name: "热线受理",
      content: "受理市民热线来电，按时办结并回访。",
      // Fault: not a number at all.
      amount: "约十万",
      target: "按时办结率达到98%。",
    },
  ],
  otherTasks: [],
  indicators: {
    数量指标: [
      indicator("受理市民办件数量（万件）", "36万件", "12万件"),
      indicator("开展上门服务次数（次）", "1800次", "600次"),
      // Fault: the annual value is missing.
      indicator("开展窗口人员培训场次（场）", "12场", ""),
    ],
    // Fault: above 100%.
    质量指标: [indicator("热线按时办结率（%）", "98%", "108%")],
    时效指标: [indicator("办事大厅改造完成时间", "10月底前", "10月底前")],
    // Fault: letters typed instead of ≤.
    成本指标: [indicator("上门服务单次成本（元）", "≤210元", "<=210元")],
    经济效益指标: [indicator("为市民节省交通费用（万元）", "≥90万元", "≥30万元")],
    社会效益指标: [indicator("行动不便市民服务覆盖率（%）", "≥95%", "≥90%")],
    // Fault: nothing in 生态效益指标.
    可持续影响指标: [indicator("服务机制健全率（%）", "100%", "100%")],
    服务对象满意度指标: [indicator("市民满意度（%）", "≥95%", "≥95%")],
  },
};

function indicator(
  name: string,
  periodValue: string,
  annualValue: string,
): FormContent["indicators"][string][number] {
  return { name, periodValue, annualValue };
}
