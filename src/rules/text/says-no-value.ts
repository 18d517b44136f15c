import { foldText } from "../../declaration/normalise-text";
import { saysNothing } from "../../editions/says-nothing";
import type { JudgedRow, RowValue } from "./judged-rows";

/** What says that a printed indicator is none of the department's. */
const NOT_OURS: ReadonlySet<string> = new Set(["不适用", "不涉及", "N/A", "n/a"]);

/** What there should be none of: 无 is the value of such an indicator. */
const UNWANTED =
  /事故|事件|案件|投诉|信访|上访|舆情|纠纷|违[规纪法约章]|差错|失误|问题|逾期|超期|拖欠|欠|浪费|污染|死亡|伤亡|损失|超支|隐患|缺陷|故障|泄[密露]|疫情|返贫|发生/;

/** Whether the year's value of a named indicator is a mere mark, which neither tells a value nor that it does not apply. */
export function saysNoValue({ field, text }: RowValue, { name }: JudgedRow): boolean {
  const folded = foldText(text).replace(/[()。.]/g, "");
  const isNone = /^(?:暂?无|没有)$/.test(folded) && UNWANTED.test(name);
  return field.endsWith("annualValue") && saysNothing(text) && !NOT_OURS.has(folded) && !isNone;
}
