import { foldText } from "../../declaration/normalise-text";
import { alternatives } from "./alternatives";

/** As a whole answer these either hold or do not; inside other words they mean nothing: 规范 in 规范执法行为. */
const WHOLE = [
  "通过",
  "一次通过",
  "一次性通过",
  "合规",
  "合法",
  "合法合规",
  "规范",
  "完成",
  "建成",
  "达成",
  "专款专用",
];

/** What somebody else decides on: 通过专家评审. Only at the end, since 通过评审提高质量 tells a means. */
const DECIDED = [
  "评审",
  "验收",
  "审核",
  "审查",
  "审批",
  "审议",
  "审计",
  "评估",
  "评定",
  "鉴定",
  "认定",
  "认证",
  "论证",
  "考核",
  "考试",
  "检查",
  "检测",
  "检验",
  "测评",
  "复核",
  "备案",
];

/** Limits that are stated somewhere else: 控制在预算内. 合理范围内 states none. */
const LIMITS = ["预算", "概算", "决算", "限额", "定额", "额度", "批复", "核定"];

/** Benchmarks that need no figure: 高于全省平均水平. */
const KNOWN = ["平均", "上年", "去年", "同期", "国标", "行标", "市场价"];

const END = "(?=$|[,;。、)])";
const OUTCOMES = new RegExp(
  [
    `^(?:${alternatives(WHOLE)})$`,
    `(?:合法|合规)${END}`,
    `通过[^,;。、]{0,12}(?:${alternatives(DECIDED)})${END}`,
    `(?:${alternatives(LIMITS)})[^,;。、]{0,4}内(?![容部涵控])`,
    `(?:[高低优多少大小]于|达到|超过?)[^,;。、]{0,8}(?:${alternatives(KNOWN)})`,
  ].join("|"),
);

/** Whether a value tells an outcome that can only be yes or no: 通过验收, 程序合规, 控制在预算内. */
export function hasOutcome(value: string): boolean {
  return OUTCOMES.test(foldText(value));
}
