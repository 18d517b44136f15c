import { foldText } from "../../declaration/normalise-text";
import { defineRule } from "../rule";
import { excerpt } from "../text/excerpt";
import { judgedRows, type JudgedRow } from "../text/judged-rows";
import type { WordTools } from "../text/word-tools";

export const benefitInRightClass = defineRule<"economic" | "social">({
  id: "H10",
  name: "benefit-in-right-class",
  severity: "info",
  texts: {
    "zh-CN": {
      title: "效益指标放在合适的类别",
      messages: {
        economic:
          "“{name}”列在经济效益指标下，但名称和{field}“{value}”都没有说到收入、成本、投资、就业等经济方面的效果：请核对类别。",
        social:
          "“{name}”（{field}“{value}”）数的是做了多少，像产出指标，不像社会效益：请核对类别，社会效益宜写工作带来的变化。",
      },
      checks:
        "经济效益指标的名称和指标值都没有金额，也没有产值、收入、税收、成本、投资、就业一类的词；社会效益指标的名称以“数”结尾而指标值没有百分比（受益人数、就业人数、事故起数等本身就是效果的除外）。",
      why: "产出说做了多少，效益说带来了什么变化；放错类别，效益就没有人考核。",
      remedy: "把这一行移到合适的类别，或改写为工作带来的变化。",
      examples: {
        fails: "经济效益指标写“读者对馆藏的知晓度 95%”；社会效益指标写“审议议案件数 3 件”。",
        passes: "经济效益指标写“带动农户增收 50 万元”；社会效益指标写“居民受益度 95%”。",
      },
    },
    "en-US": {
      title: "A benefit stands in its class",
      messages: {
        economic:
          "“{name}” stands under economic benefits, but neither the name nor {field}, “{value}”, is about income, cost, investment or jobs: check the category.",
        social:
          "“{name}” ({field}, “{value}”) counts what was done, which is an output rather than a social benefit: check the category, and say what changes for people.",
      },
      checks:
        "Neither name nor value of an economic benefit holds an amount or a word such as output, income, tax, cost, investment or jobs; or the name of a social benefit ends in the word for a number and its value holds no percentage. Counts that are effects (people who benefit, jobs, accidents) are left alone.",
      why: "Outputs say how much was done, benefits what it brought about; in the wrong class nobody asks for the effect.",
      remedy: "Move the row to the category it fits, or say what the work changes.",
      examples: {
        fails:
          "“95% of readers know the collection” as an economic benefit; “3 motions debated” as a social one.",
        passes:
          "“Farmers earn 500,000 yuan more” as an economic benefit; “95% of residents benefit” as a social one.",
      },
    },
  },
  *check({ declaration, words }) {
    for (const row of judgedRows(declaration)) {
      const id = misplaced(row, words);
      const [value] = row.values;
      if (id !== null && value !== undefined) {
        yield {
          severity: "info",
          field: value.field,
          cells: [...value.cells, row.indicator.name.cell],
          message: {
            id,
            values: {
              name: excerpt(row.name),
              field: { field: value.field },
              value: excerpt(value.text),
            },
          },
        };
      }
    }
  },
});

function misplaced(
  row: JudgedRow,
  { isEconomic, isSocialEffect }: WordTools,
): "economic" | "social" | null {
  const { indicator, stem } = row;
  if (indicator.level2 === "经济效益指标") {
    return isEconomic(textsOf(row)) ? null : "economic";
  }
  if (indicator.level2 !== "社会效益指标" || !stem.endsWith("数")) {
    return null;
  }
  const all = textsOf(row);
  return all.includes("%") || isSocialEffect(all) ? null : "social";
}

/** What name, values and unit say. */
function textsOf({ indicator, name, values }: JudgedRow): string {
  const texts = [name, ...values.map(({ text }) => text), indicator.details.unit?.value ?? ""];
  return foldText(texts.join(" "));
}
