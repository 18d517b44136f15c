import { saysNone, saysNothing, saysNotOurs } from "../../editions/says-nothing";
import { alternatives } from "./alternatives";
import type { JudgedRow, RowValue } from "./judged-rows";

/** What there should be none of: 无 is the value of such an indicator. */
const UNWANTED = [
  ...["事故", "事件", "案件", "投诉", "信访", "上访", "舆情", "纠纷", "疫情", "返贫", "发生"],
  ...["违规", "违纪", "违法", "违约", "违章", "差错", "失误", "问题", "隐患", "缺陷", "故障"],
  ...[
    "不利",
    "负面",
    "不良",
    "扰民",
    "逾期",
    "超期",
    "超支",
    "欠",
    "浪费",
    "污染",
    "损失",
    "死亡",
    "伤亡",
    "泄密",
    "泄露",
  ],
];
const IS_UNWANTED = new RegExp(alternatives(UNWANTED));

/** Whether the year's value of a named indicator is a mere mark, which neither tells a value nor that it does not apply. */
export function saysNoValue({ field, text }: RowValue, { name }: JudgedRow): boolean {
  const tells = saysNotOurs(text) || (saysNone(text) && IS_UNWANTED.test(name));
  return field.endsWith("annualValue") && saysNothing(text) && !tells;
}
