import type { Declaration } from "../../declaration/declaration";
import { hasBlank, trimText } from "../../declaration/normalise-text";
import { defineRule } from "../rule";
import type { RuleParameters } from "../rule-set/rule-set";
import { excerpt } from "../text/excerpt";
import { flawedText, flawedValues, type FlawedText } from "../text/flawed-values";
import { textCorrection } from "../text/text-correction";

type Flaw = "outer" | "lineBreak" | "double";

export const noStrayWhitespace = defineRule<Flaw>({
  id: "F01",
  name: "no-stray-whitespace",
  severity: "info",
  texts: {
    "zh-CN": {
      title: "没有多余的空格和换行",
      messages: {
        outer: "{field}“{text}”的开头或末尾有空格：请删去。",
        lineBreak: "{field}“{text}”中间有换行：请删去换行，让单元格自动换行。",
        double: "{field}“{text}”中间有连续的空格：请删去。",
      },
      checks:
        "部门名称、任务名称、指标名称和指标值（默认 40 字以内）的开头或末尾有空格，中间有连续两个以上的空格，或者有换行。",
      why: "多余的空格看不见，但查找、汇总和导入系统时，有空格的与没有空格的会被当作两个不同的名称。",
      remedy: "删去空格和换行；首尾的空格和连续的空格可以自动改正。",
      examples: {
        fails: "指标值“ 召开听证会 1 次”的开头有一个空格。",
        passes: "指标值“召开听证会 1 次”；总体绩效目标里分段换行。",
      },
    },
    "en-US": {
      title: "No stray white space",
      messages: {
        outer: "{field}, “{text}”, has white space at its start or end: delete it.",
        lineBreak:
          "{field}, “{text}”, has a line break inside: delete it and let the cell wrap by itself.",
        double: "{field}, “{text}”, has several spaces in a row inside: delete them.",
      },
      checks:
        "The department's name, the names of tasks and indicators, and values (by default of up to 40 characters) have white space at their start or end, two spaces in a row, or a line break.",
      why: "Nobody sees it, but searches, sums by name and imports take a text with it for another text.",
      remedy:
        "Delete it; white space at the ends and several spaces in a row can be corrected automatically.",
      examples: {
        fails: "The value “ 1 hearing” begins with a space.",
        passes: "The value “1 hearing”; paragraphs in the overall goal.",
      },
    },
  },
  *check({ declaration, ruleSet: { parameters } }) {
    for (const { field, cells, raw, flaw } of flawedTexts(declaration, flawFinder(parameters))) {
      yield {
        severity: "info",
        field,
        cells,
        message: { id: flaw, values: { field: { field }, text: excerpt(raw) } },
        // A line break may stand between two things that would run together without it.
        correction: /[\r\n]/.test(trimText(raw))
          ? null
          : textCorrection(declaration, cells[0], raw, tidyText(raw)),
      };
    }
  },
});

function flawedTexts(
  { department, tasks, indicators }: Declaration,
  flawOf: FlawFinder,
): readonly FlawedText<Flaw>[] {
  return [
    ...flawedText(department, "department", flawOf),
    ...tasks.flatMap(({ name }, at) => flawedText(name, `tasks[${at}].name`, flawOf)),
    ...indicators.flatMap((indicator, at) =>
      indicator.answered
        ? []
        : [
            ...flawedText(indicator.name, `indicators[${at}].name`, flawOf),
            ...flawedValues(indicator, at, flawOf),
          ],
    ),
  ];
}

type FlawFinder = (raw: string) => Flaw | null;

/** Longer texts may be set in lines and paragraphs. */
function flawFinder({ longestLine }: RuleParameters): FlawFinder {
  return (raw) => {
    if (!hasBlank(raw)) {
      return null;
    }
    const inside = trimText(raw);
    if (inside.length > longestLine && Array.from(inside).length > longestLine) {
      return null;
    }
    if (/[\r\n]/.test(inside)) {
      return "lineBreak";
    }
    return inside !== raw ? "outer" : /\s{2}/.test(inside) ? "double" : null;
  };
}

/** Without outer white space; several spaces become one between Latin letters or digits, and none elsewhere. */
function tidyText(raw: string): string {
  return trimText(raw)
    .replace(/(?<=[A-Za-z\d])\s{2,}(?=[A-Za-z\d])/g, " ")
    .replace(/\s{2,}/g, "");
}
