import { foldText } from "../../declaration/normalise-text";
import { alternatives } from "./alternatives";
import { withoutQuotes } from "./grades";
import { UNWANTED } from "./unwanted";

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
  "获批",
  "准予",
  "杜绝",
  "消除",
  "根除",
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

/** Earlier times with which something is compared, and how it may have changed: 较上年下降. */
const EARLIER = "同比|环比|[较比](?:上年|去年|上一?年度?|前一年|往年|同期)";
const CHANGED = "提高|提升|增长|增加|上升|下降|降低|减少|缩短|改善|好转";

const COMPARISON = [
  `(?:[高低优多少大小]于|达到|超过?)[^,;。、]{0,8}(?:${alternatives(KNOWN)})`,
  `(?:${EARLIER})[^,;。、\\d]{0,8}(?:${CHANGED})`,
].join("|");
const COMPARES = new RegExp(COMPARISON);

/** Whether a value is measured by a figure that is known elsewhere: 低于全省平均水平, 不低于上年. */
export function comparesWithKnown(value: string): boolean {
  return COMPARES.test(foldText(value));
}

/** What no more of is there, all of it or none. */
const GONE = [...UNWANTED, "黑臭", "劣", "危房", "盲区", "空白", "死角", "大班额", "火灾"];

const END = "(?=$|[,;。、)])";
const OUTCOMES = new RegExp(
  [
    `^(?:全面|基本|彻底|坚决|完全)?(?:${alternatives(WHOLE)})$`,
    `^(?:全面|基本|彻底|坚决|有效)?(?:杜绝|消除|根除)[^,;。、]{0,10}(?:${alternatives(GONE)})`,
    "^[^,;。、]{0,8}(?<!不)通过$",
    `(?:合法|合规)${END}`,
    `通过[^,;。、]{0,12}(?:${alternatives(DECIDED)})${END}`,
    `(?:${alternatives(LIMITS)})[^,;。、]{0,4}内(?![容部涵控])`,
    COMPARISON,
  ].join("|"),
);

/** Whether a value tells an outcome that can only be yes or no: 通过验收, 程序合规, 控制在预算内. */
export function hasOutcome(value: string): boolean {
  return OUTCOMES.test(withoutQuotes(value));
}
