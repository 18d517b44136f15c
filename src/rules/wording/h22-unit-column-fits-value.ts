import { foldText } from "../../declaration/normalise-text";
import { defineRule } from "../rule";
import { excerpt } from "../text/excerpt";
import { allRows } from "../text/judged-rows";
import type { JudgedValue } from "../text/judged-values";
import type { Pair, PairReader } from "../text/pairs";
import { areSynonyms, isSameUnit } from "../text/unit-synonyms";

export const unitColumnFitsValue = defineRule<"otherUnit" | "noFigure">({
  id: "H22",
  name: "unit-column-fits-value",
  severity: "warning",
  texts: {
    "zh-CN": {
      title: "计量单位与指标值一致",
      messages: {
        otherUnit:
          "指标“{name}”的计量单位是“{unit}”，指标值却写成“{pair}”：请统一单位，指标值中只写数字。",
        noFigure:
          "指标“{name}”的计量单位是“{unit}”，指标值“{value}”却没有数字：请填写百分比；定性指标不填计量单位。",
      },
      checks:
        "有计量单位一栏的表格中，指标值自带的单位是否与该栏相同（次与场、人与名等近似单位视为相同）；计量单位为百分比时，指标值是否有数字。",
      why: "系统把指标值和计量单位合在一起读取，两者不一致时目标就会读错，例如把 15.6万元读成 15.6%。",
      remedy: "核对哪一个单位正确，计量单位栏写单位，指标值栏只写数字；定性指标的计量单位留空。",
      examples: {
        fails: "法院的“办案经费”计量单位是 %，指标值写 15.6万元。",
        passes:
          "法院的“案件结案率”计量单位是 %，指标值写 95；“普法场次”计量单位是场，指标值写 12次。",
      },
    },
    "en-US": {
      title: "The unit fits the value",
      messages: {
        otherUnit:
          "The unit of the indicator “{name}” is “{unit}”, but its value says “{pair}”: agree on one unit and put only the number into the value.",
        noFigure:
          "The unit of the indicator “{name}” is “{unit}”, but its value “{value}” holds no figure: fill in a percentage, or leave the unit of a graded indicator blank.",
      },
      checks:
        "On forms with a column for the unit: whether a unit within the value is the one of the column (near synonyms such as two words for times or for persons count as the same), and whether the value holds a figure where the unit is a percentage.",
      why: "Value and unit are read as one; where they differ, the target is misread: 15.6 万元 as 15.6%.",
      remedy:
        "Check which unit is right; put the unit into its column and only the number into the value, and leave the unit of graded indicators blank.",
      examples: {
        fails: "A court gives the unit % and the value 15.6 万元 for “costs of proceedings”.",
        passes: "A court gives the unit % and the value 95 for “share of cases closed”.",
      },
    },
  },
  *check({ declaration, words: { pairsIn } }) {
    for (const { at, indicator, values } of allRows(declaration)) {
      const unit = indicator.details.unit;
      if (unit === undefined || unit.value === null || indicator.answered) {
        continue;
      }
      const expected = foldText(unit.value);
      const misfits = values.flatMap((value) => {
        const misfit = misfitOf(value, expected, pairsIn);
        return misfit === null ? [] : [{ ...value, misfit }];
      });
      const [first] = misfits;
      if (first !== undefined) {
        yield {
          severity: "warning",
          field: `indicators[${at}]`,
          cells: [unit.cell, ...misfits.flatMap(({ cells }) => cells)],
          message: {
            id: first.misfit === "noFigure" ? "noFigure" : "otherUnit",
            values: {
              name: excerpt(indicator.name.value ?? ""),
              unit: unit.value,
              pair: first.misfit === "noFigure" ? "" : first.misfit.text,
              value: excerpt(first.text),
            },
          },
        };
      }
    }
  },
});

/** What fills the cell of an indicator that has no unit. */
const NO_UNIT = /^(?:[-—–/*]+|无|定性|不适用)$/;

/** What is wrong with a value: a figure in another unit, or none where a percentage should be. */
function misfitOf(
  value: JudgedValue,
  expected: string,
  pairsIn: PairReader,
): Pair | "noFigure" | null {
  if (NO_UNIT.test(expected)) {
    return null;
  }
  const lacksFigure = isSameUnit(expected, "%") && !/[\d０-９]|百分/.test(value.text);
  return lacksFigure
    ? "noFigure"
    : (pairsIn(value.text).find((pair) => !fits(pair, expected)) ?? null);
}

/** 3场 fits 次, 30人次 fits 人/次, and 100元 fits 元/人. */
function fits({ text }: Pair, expected: string): boolean {
  const written = text.replace(/^.*\d/, "");
  const parts = expected.split(/[/、()]/);
  return [expected, parts.join(""), ...parts].some(
    (unit) => isSameUnit(written, unit) || areSynonyms(written, unit),
  );
}
