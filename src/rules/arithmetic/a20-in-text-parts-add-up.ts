import type { Declaration } from "../../declaration/declaration";
import { subtract, sum, toWan } from "../../declaration/money";
import { amountFields } from "../amount-fields";
import { defineRule } from "../rule";
import { judgeDifference } from "../sums/tolerance";
import { allRows } from "../text/judged-rows";
import type { JudgedValue } from "../text/judged-values";
import { moneyParts } from "../text/money-parts";
import { goalText, taskTexts, type PlacedText } from "../text/placed-texts";

export const inTextPartsAddUp = defineRule({
  id: "A20",
  name: "in-text-parts-add-up",
  severity: "info",
  texts: {
    "zh-CN": {
      title: "文字中的分项金额相加正确",
      messages: {
        differs:
          "{field}写的总额是 {total}，后面列的 {parts} 相加是 {expected}，总额{difference}：请核对。",
      },
      checks:
        "一段文字中写了总额（“共”“合计”“总”后面或括号前面的金额），括号里或“其中”后面又列了两个以上金额的，分项相加是否等于总额。带“约”“等”的不查。",
      why: "总额与分项不一致，说明其中有一个数写错了或没有列全。",
      remedy: "核对总额和各分项；没有列全的，在后面加“等”。",
      examples: {
        fails: "“改造校舍525万元（260万、175万、80万）”，分项相加是 515 万元。",
        passes:
          "“改造校舍525万元（260万、175万、90万）”；“共投入80万元，其中设备30万元、培训20万元等”。",
      },
    },
    "en-US": {
      title: "Amounts listed in a text add up",
      messages: {
        differs:
          "{field} states a total of {total} but lists {parts}, which add up to {expected}: the total is {difference}. Check them.",
      },
      checks:
        "Where a text states a total and lists two amounts or more in brackets after it or after “of which”: whether they add up to the total. Lists that are approximate or left open are not judged.",
      why: "When total and parts disagree, one of them is wrong or the list is not complete.",
      remedy: "Check the total and its parts; where the list is not complete, say so.",
      examples: {
        fails: "School repairs of 525 万元 in all, listed as 260, 175 and 80.",
        passes: "The same listed as 260, 175 and 90.",
      },
    },
  },
  *check({ declaration, ruleSet }) {
    for (const { field, cells, text } of texts(declaration)) {
      for (const { total, parts } of moneyParts(text)) {
        const expected = sum(parts.map(({ money }) => money));
        const difference = subtract(total.money, expected);
        if (judgeDifference(difference, ruleSet.parameters) === "equal") {
          continue;
        }
        yield {
          severity: "info",
          field,
          cells,
          message: {
            id: "differs",
            values: {
              field: { field },
              total: total.text,
              parts: { texts: parts.map((part) => part.text) },
              expected: { money: expected },
              difference: { difference },
            },
          },
          details: {
            expected: toWan(expected),
            actual: toWan(total.money),
            difference: toWan(difference),
          },
        };
        break;
      }
    }
  },
});

/** Every text that may explain an amount; amounts themselves too, where people explain them in their cell. */
function texts(declaration: Declaration): readonly JudgedValue[] {
  const ofForm: readonly PlacedText[] = [
    ...goalText(declaration),
    ...taskTexts(declaration, ["content", "target"]),
    ...amountFields(declaration).map(({ field, amount: { cell, raw } }) => ({
      field,
      cell,
      text: raw,
    })),
  ];
  return [
    ...ofForm.map(({ field, cell, text }) => ({ field, cells: [cell], text })),
    ...allRows(declaration).flatMap(({ values }) => values),
  ];
}
