import { defineRule, type Draft, type RuleContext } from "../rule";
import { judgedTotals } from "../sums/judged-totals";
import type { JudgedTotal } from "../sums/printed-totals";
import { totalDraft } from "../sums/total-draft";

type MessageId = "differs" | "projects" | "rounding";

export const detailTotalEqualsHeaderTotal = defineRule<MessageId>({
  id: "A13",
  name: "detail-total-equals-header-total",
  severity: "error",
  texts: {
    "zh-CN": {
      title: "表头总额等于明细之和",
      messages: {
        differs: "{cell}的{name} {actual}应等于明细（{parts}）之和 {expected}，现在{difference}。",
        projects:
          "{cell}的{name} {actual}应等于下面项目明细（{parts}）之和 {expected}，现在{difference}。",
        rounding:
          "{cell}的{name} {actual}与明细（{parts}）之和 {expected}略有出入，{difference}，疑似四舍五入。",
      },
      checks:
        "表头写有资金总额（预算总额）的，是否等于基本支出与项目支出之和；下面的明细表写明是同一年、同一单位、同一笔资金的（如合计行写“项目支出合计”，或表名写“项目支出明细”），表头总额是否等于明细之和。主要任务、重点工作、“其中”和别的年度的表只列一部分，不比较。",
      why: "同一笔资金在表头和明细中是两个数时，不知道以哪个为准。",
      remedy: "逐项核对明细和表头的总额，改正填错的一个。",
      examples: {
        fails: "表头项目支出 52.40 万元，项目支出明细 40.40 万元和 20.00 万元，合计 60.40 万元。",
        passes: "表头项目支出 52.40 万元，项目支出明细 32.40 万元和 20.00 万元，合计 52.40 万元。",
      },
    },
    "en-US": {
      title: "The total at the head equals its details",
      messages: {
        differs:
          "{name} at {cell} is {actual} but should equal its details at {parts}, {expected}: it is {difference}.",
        projects:
          "{name} at {cell} is {actual} but should equal the projects listed at {parts}, {expected}: it is {difference}.",
        rounding:
          "{name} at {cell} is {actual}, its details at {parts} add up to {expected}: it is {difference}, probably rounding.",
      },
      checks:
        "Whether total funds at the head of the form equal basic and project expenditure; and where a table says that it lists the same money of the same year and unit (its total is named like the one at the head, or its name is “details of project expenditure”), whether both are equal. Tables of main or key tasks, of parts and of other years are not compared.",
      why: "When the head and the details give two figures for the same money, nobody knows which one is right.",
      remedy: "Check the details and the total at the head and correct the one that is wrong.",
      examples: {
        fails:
          "Project expenditure is 52.40 at the head, its details are 40.40 and 20.00, 60.40 万元 in all.",
        passes:
          "Project expenditure is 52.40 at the head, its details are 32.40 and 20.00, 52.40 万元 in all.",
      },
    },
  },
  *check(context) {
    for (const total of judgedTotals(context).failed) {
      if (total.printed.kind === "header") {
        yield headerDraft(total, context);
      }
    }
  },
});

/** What stands at 项目支出 says all that A06 and A07 would say of the tasks. */
function headerDraft(total: JudgedTotal, context: RuleContext): Draft<MessageId> {
  const draft = totalDraft(total, "error", context);
  const isOfProjects =
    draft.field === "budget.projectExpenditure" && draft.message.id === "differs";
  return isOfProjects ? { ...draft, message: { ...draft.message, id: "projects" } } : draft;
}
