import { foldText } from "../../declaration/normalise-text";
import { fen, toWan, type Money } from "../../declaration/money";
import { defineRule } from "../rule";
import type { UnitCost } from "../rule-set/rule-set";
import { clausesOf } from "../text/clauses";
import { excerpt } from "../text/excerpt";
import type { PairReader } from "../text/pairs";
import { placedTasks } from "../../declaration/placed-tasks";

const FEN_PER_YUAN = 100;
/** What money, time and people are counted in is not what the money buys. */
const NOT_BOUGHT: readonly string[] = ["元", "人", "人次", "名", "天", "小时", "分钟", "%", "‰"];

export const unitCostPlausible = defineRule({
  id: "H23",
  name: "unit-cost-plausible",
  severity: "info",
  texts: {
    "zh-CN": {
      title: "单位成本不超过参考标准",
      messages: {
        exceeds:
          "{field} {amount}用于“{evidence}”，平均每{unit} {cost} 元，超过规则集参考标准的 {limit} 元：请核对数量和金额，或说明理由。",
      },
      checks:
        "规则集带有单位成本参考表的，任务只写了一样东西的数量（如“举办讲座10场”）时，资金除以数量是否超过参考表的标准。写了几样东西的、没有参考表的不检查。",
      why: "单位成本明显高于标准，往往是金额的单位或数量写错，或者预算偏高。",
      remedy: "核对任务的数量和资金；确有特殊情况的，在实施内容中写明测算依据。",
      examples: {
        fails: "任务“举办普法讲座10场”安排 12.00 万元，每场 12000 元，而参考标准是每场 3000 元。",
        passes: "同样的 10 场讲座安排 3.00 万元，每场 3000 元。",
      },
    },
    "en-US": {
      title: "What one costs is within the reference table",
      messages: {
        exceeds:
          "{field}, {amount}, for “{evidence}” makes {cost} 元 each ({unit}), above the {limit} 元 of the rule set's reference table: check number and amount, or give the reason.",
      },
      checks:
        "Where the rule set has a reference table of what one of something may cost, and a task counts one kind of thing only: whether its money divided by that number is above the table's limit. Tasks that count several things are left alone; without a table nothing is checked.",
      why: "A cost far above the reference often means a wrong unit or number, or a generous budget.",
      remedy:
        "Check the task's number and amount; where they are right, say how they were worked out.",
      examples: {
        fails:
          "120,000 元 for 10 lectures on the law, 12,000 元 each, where the table has 3,000 元.",
        passes: "30,000 元 for the same 10 lectures, 3,000 元 each.",
      },
    },
  },
  *check({ declaration, ruleSet: { unitCosts }, words: { pairsIn } }) {
    if (unitCosts.length === 0) {
      return;
    }
    for (const { path, task } of placedTasks(declaration)) {
      const { name, content, amount, target } = task;
      const counted = [content, target].map((text) =>
        countedThing(name.value ?? "", text.value ?? "", pairsIn),
      );
      const thing = counted.find((found) => found !== null) ?? null;
      const reference = thing === null ? undefined : unitCosts.find((of) => isOf(thing, of));
      if (thing === null || reference === undefined || amount.value === null) {
        continue;
      }
      const cost = amount.value / FEN_PER_YUAN / thing.count;
      if (cost > reference.limit) {
        yield {
          severity: "info",
          field: `${path}.amount`,
          cells: [amount.cell, (counted[0] === null ? target : content).cell],
          message: {
            id: "exceeds",
            values: {
              field: { field: `${path}.amount` },
              amount: { money: amount.value },
              evidence: excerpt(thing.clause),
              unit: reference.unit,
              cost: Math.round(cost * 100) / 100,
              limit: reference.limit,
            },
          },
          details: {
            expected: toWan(inFen(reference.limit)),
            actual: toWan(inFen(cost)),
            difference: toWan(inFen(cost - reference.limit)),
          },
        };
      }
    }
  },
});

/** The only thing that a text counts. */
interface Thing {
  readonly count: number;
  readonly unit: string;
  readonly clause: string;
  /** What it is called: its clause, and the name of the task. */
  readonly words: string;
}

/** Null where a text counts nothing that money buys, or several things: nobody knows which share of the money each takes. */
function countedThing(name: string, text: string, pairsIn: PairReader): Thing | null {
  const [thing, another] = clausesOf(text).flatMap((clause) =>
    pairsIn(clause)
      .filter(({ unit }) => !NOT_BOUGHT.includes(unit))
      .map(({ high, unit }): Thing => {
        return { count: high, unit, clause, words: foldText(`${name};${clause}`) };
      }),
  );
  return thing === undefined || another !== undefined || thing.count <= 0 ? null : thing;
}

function isOf({ unit, words }: Thing, reference: UnitCost): boolean {
  return unit === reference.unit && reference.items.some((item) => words.includes(foldText(item)));
}

function inFen(yuan: number): Money {
  return fen(Math.round(yuan * FEN_PER_YUAN));
}
