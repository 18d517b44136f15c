import type { Indicator } from "../../declaration/declaration";
import { foldText } from "../../declaration/normalise-text";
import { defineRule } from "../rule";
import type { RuleWords } from "../rule-set/rule-words";
import { excerpt } from "../text/excerpt";
import { allRows } from "../text/judged-rows";
import type { JudgedValue } from "../text/judged-values";
import type { PairReader } from "../text/pairs";

/**
 * 业务支出安排金额, 聘用教师人数; but 安排就业人数 counts an output, 投入使用 says that something is ready, and
 * 投入资金到位率 is a rate.
 */
const INPUT =
  /(?:(?:投入(?!使用)|支出|安排|聘用)[^投支安聘]{0,4}(?:金额|资金|经费)|(?:投入(?!使用)|聘用)[^投聘]{0,4}人数)(?:总?额|总?数|数量)?$/;

/** How every input ends: it is looked for nowhere else. */
const INPUT_END = /[额金费数量]$/;

const MONEY_UNIT = /^[十百千]?[万亿]?元$/;

export const inputNotUsedAsTarget = defineRule<"name" | "money">({
  id: "H21",
  name: "input-not-used-as-target",
  severity: "info",
  texts: {
    "zh-CN": {
      title: "投入不作为数量目标",
      messages: {
        name: "指标“{name}”写的是投入了多少（“{input}”），不是做成了多少：数量指标请写完成的工作量。",
        money:
          "数量指标“{name}”的指标值是金额（“{value}”）：花多少钱属于投入，请写用这些钱完成的工作量；成本要求请列入成本指标。",
      },
      checks:
        "数量指标的名称中有没有投入、支出、安排、聘用的金额、资金、经费或人数，指标值的计量单位是不是元或万元。发放、补助、补贴、奖励、救助等本身以金额计量的产出不提示。",
      why: "钱和人是投入，不是产出；把投入当作目标，花完钱就算完成，看不出做成了什么。",
      remedy:
        "改为用这笔钱完成的数量，例如维修几所、培训多少人次；确需控制的金额，放到成本指标中。",
      examples: {
        fails: "档案馆的数量指标“业务支出安排金额”，指标值 15.6万元。",
        passes:
          "档案馆的数量指标“数字化档案页数”，指标值 ≥30万页；民政局的“发放临时救助金”，指标值 50万元。",
      },
    },
    "en-US": {
      title: "An input is not a target",
      messages: {
        name: "The indicator “{name}” counts what is put in (“{input}”) and not what comes out: name the work done.",
        money:
          "The value of the indicator of quantity “{name}” is an amount of money (“{value}”): spending is an input; name the work done for it, and put limits of cost among the indicators of cost.",
      },
      checks:
        "Whether the name of an indicator of quantity speaks of money or staff put in, spent, arranged or hired, or its value is in 元 or 万元. Outputs that are counted in money (allowances, subsidies, awards, relief) are left alone.",
      why: "Money and staff are inputs; with an input for a target, spending the money is enough, whatever comes of it.",
      remedy:
        "Put what the money achieves (schools repaired, people trained); an amount that must be limited belongs among the indicators of cost.",
      examples: {
        fails: "An archive has the indicator of quantity “amount of business spending”, 15.6 万元.",
        passes:
          "An archive has “pages scanned”, 300,000; a civil affairs bureau has “relief paid out”, 50 万元.",
      },
    },
  },
  *check({ declaration, ruleSet: { words }, words: { pairsIn } }) {
    for (const { at, indicator, name, stem, values } of allRows(declaration)) {
      if (indicator.level2 !== QUANTITY || indicator.answered) {
        continue;
      }
      const [input] = (INPUT_END.test(stem) ? INPUT.exec(stem) : null) ?? [];
      const money = values.find((value) => isMoney(value, indicator, pairsIn));
      const [value] = money === undefined ? values : [money];
      if ((input !== undefined || money !== undefined) && !isOutput(name, words)) {
        yield {
          severity: "info",
          field: `indicators[${at}].name`,
          cells: [indicator.name.cell, ...(value?.cells ?? [])],
          message: {
            id: input === undefined ? "money" : "name",
            values: { name: excerpt(name), input: input ?? "", value: excerpt(value?.text ?? "") },
          },
        };
      }
    }
  },
});

/** Whether a name says that money is what the work puts out. */
function isOutput(name: string, { moneyOutputs }: RuleWords): boolean {
  const folded = foldText(name);
  return moneyOutputs.some((word) => folded.includes(word));
}

const QUANTITY = "数量指标";

/** How far before a price its 每 is looked for. */
const FARTHEST = 200;

/** Whether a value counts nothing but money; 1000元/人 is a rate. */
function isMoney({ text }: JudgedValue, { details }: Indicator, pairsIn: PairReader): boolean {
  const pairs = pairsIn(text);
  return pairs.length === 0
    ? /\d/.test(text) && MONEY_UNIT.test(foldText(details.unit?.value ?? ""))
    : pairs.every(
        ({ unit, before, after }) =>
          unit === "元" && !/^[/每]/.test(after) && !/每[^,;。]*$/.test(before.slice(-FARTHEST)),
      );
}
