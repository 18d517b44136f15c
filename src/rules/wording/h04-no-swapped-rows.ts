import type { RuleSet } from "../rule-set/rule-set";
import { defineRule } from "../rule";
import { unansweredName } from "../text/answers-name";
import { excerpt } from "../text/excerpt";
import { misfittedCategory } from "../text/fits-category";
import { judgedRows, type JudgedRow } from "../text/judged-rows";
import type { JudgedValue } from "../text/judged-values";
import { statedValue } from "../text/stated-value";
import type { WordTools } from "../text/word-tools";

export const noSwappedRows = defineRule({
  id: "H04",
  name: "no-swapped-rows",
  severity: "info",
  texts: {
    "zh-CN": {
      title: "相邻两行的指标值没有填反",
      messages: {
        swapped:
          "{field}“{upper}”与下一行的“{lower}”可能填反了：前者列在“{upperName}”下，后者列在“{lowerName}”下，互换后更相符，请核对。",
      },
      checks:
        "相邻两行的指标值都与自己的类别或名称不符，而互换之后都符合各自的类别，并且至少一个回答了自己的名称。",
      why: "填报时隔行粘贴很常见，两个值各自看都不对，换过来就对了。",
      remedy: "核对两行，确实填反的把两个指标值互换。",
      examples: {
        fails: "“维修完成及时性”写“≤60 万元”，下一行成本指标“校舍维修成本节约率”写“8 月底前完成”。",
        passes: "两个值互换之后。",
      },
    },
    "en-US": {
      title: "Values of neighbouring rows are not swapped",
      messages: {
        swapped:
          "{field}, “{upper}”, and “{lower}” in the next row may be swapped: they stand under “{upperName}” and “{lowerName}” and would fit better the other way round; check both.",
      },
      checks:
        "The values of two neighbouring rows fail their category or their name, while exchanged both fit their categories and at least one answers its name.",
      why: "Values are easily pasted a row too high or too low; each looks wrong, and both are right once exchanged.",
      remedy: "Check the two rows, and exchange the values where they are swapped.",
      examples: {
        fails:
          "“Repairs in time” with “≤600,000 yuan”, and in the next row “cost saved” with “done by the end of August”.",
        passes: "The two values exchanged.",
      },
    },
  },
  *check({ declaration, ruleSet, words }) {
    // Both rows must look wrong as they are.
    const rows = judgedRows(declaration).filter((row) => isFaulty(row, words, ruleSet));
    for (const [place, upper] of rows.entries()) {
      const lower = rows[place + 1];
      const [above] = upper.values;
      const [below] = lower?.values ?? [];
      if (
        lower?.at === upper.at + 1 &&
        above !== undefined &&
        below !== undefined &&
        fitBetter({ row: upper, value: above }, { row: lower, value: below }, words, ruleSet)
      ) {
        yield {
          severity: "info",
          field: above.field,
          cells: [
            above.cells[0] ?? null,
            below.cells[0] ?? null,
            upper.indicator.name.cell,
            lower.indicator.name.cell,
          ],
          message: {
            id: "swapped",
            values: {
              field: { field: above.field },
              upper: excerpt(above.text),
              lower: excerpt(below.text),
              upperName: excerpt(upper.name),
              lowerName: excerpt(lower.name),
            },
          },
        };
      }
    }
  },
});

/** The first value of a row does not fit its category, or does not answer its name. */
function isFaulty(row: JudgedRow, words: WordTools, ruleSet: RuleSet): boolean {
  const [value] = row.values;
  return value !== undefined && !(fits(row, value, words) && answers(row, value, words, ruleSet));
}

interface Filled {
  readonly row: JudgedRow;
  readonly value: JudgedValue;
}

/** Whether both values fit the category of the other row, and one of them answers its name. */
function fitBetter(upper: Filled, lower: Filled, words: WordTools, ruleSet: RuleSet): boolean {
  return (
    fits(upper.row, lower.value, words) &&
    fits(lower.row, upper.value, words) &&
    (answers(upper.row, lower.value, words, ruleSet) ||
      answers(lower.row, upper.value, words, ruleSet))
  );
}

function fits({ indicator }: JudgedRow, { text }: JudgedValue, words: WordTools): boolean {
  return misfittedCategory(indicator, text, words) === null;
}

function answers(
  { indicator, stem }: JudgedRow,
  { text }: JudgedValue,
  tools: WordTools,
  { words }: RuleSet,
): boolean {
  return unansweredName(stem, statedValue(text, indicator), tools, words) === null;
}
