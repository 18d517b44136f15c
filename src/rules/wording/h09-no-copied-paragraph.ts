import type { Declaration } from "../../declaration/declaration";
import type { FieldPath } from "../../declaration/field-path";
import { foldText, normaliseText } from "../../declaration/normalise-text";
import type { CellAddress } from "../../sheet/address";
import { defineRule } from "../rule";
import { commonRun, sharesRun } from "../text/common-text";
import { excerpt } from "../text/excerpt";
import { judgedRows, type JudgedRow, type RowValue } from "../text/judged-rows";
import type { JudgedValue } from "../text/judged-values";
import { originalText } from "../text/original-text";
import { goalText, taskTexts } from "../text/placed-texts";
import { withTitlesAs } from "../text/titles";
import type { WordTools } from "../text/word-tools";

export const noCopiedParagraph = defineRule({
  id: "H09",
  name: "no-copied-paragraph",
  severity: "warning",
  texts: {
    "zh-CN": {
      title: "指标不照抄任务和目标的文字",
      messages: {
        copied:
          "{field}里有 {count} 个字照抄了{source}：“{run}”。请改写为可以衡量的数量、比例、时限或等次。",
      },
      checks:
        "指标名称或指标值与任务的实施内容、期望目标或总体绩效目标有连续 20 个以上的字相同（默认设置，不计空格和书名号里的名称）。指标值有数字的，指标名称可以与目标相同。",
      why: "任务内容说的是要做什么，指标值说的是做到什么程度；照抄过来的文字无法考核。",
      remedy: "从这段工作里选出一两件能衡量的事，写成指标名称和指标值。",
      examples: {
        fails:
          "档案馆把“落实档案库房温湿度记录、消防检查、虫害防治等各项安全管理制度”原样填进指标值。",
        passes: "指标名称“库房安全检查次数”，指标值“12 次”。",
      },
    },
    "en-US": {
      title: "An indicator does not copy the text of a task",
      messages: {
        copied:
          "{field} copies {count} characters of {source}: “{run}”. Word it as a number, share, deadline or grade that can be measured.",
      },
      checks:
        "A name or value shares 20 or more characters in a row (adjustable) with the content or the target of a task or with the goal; white space, and names of plans in title marks, do not count. Where the value holds a number, the name may well be that of the goal.",
      why: "A task tells what will be done, a value how much of it; a copied passage cannot be judged.",
      remedy: "Pick one or two things from the passage that can be measured.",
      examples: {
        fails:
          "An archive's value repeats a whole sentence on storeroom rules from the task's content.",
        passes: "“Safety checks of the storerooms” with “12 times”.",
      },
    },
  },
  *check({ declaration, ruleSet: { parameters }, words }) {
    const sources = sourcesOf(declaration);
    for (const row of sources.length === 0 ? [] : judgedRows(declaration)) {
      const name = nameOf(row);
      const isCounted =
        row.values.length > 0 && row.values.every((value) => tellsNumber(value, words));
      const copies = row.values
        .flatMap((value) => copyOf(value, sources, parameters.copiedCharacters))
        .filter(({ run }) => !isCounted || !comparedText(name.text, NO_TITLE).includes(run));
      const inName = isCounted ? [] : copyOf(name, sources, parameters.copiedCharacters);
      for (const { text, run, source } of copies.length > 0 ? copies : inName) {
        yield {
          severity: "warning",
          field: text.field,
          cells: [...text.cells, source.cell],
          message: {
            id: "copied",
            values: {
              field: { field: text.field },
              count: Array.from(run).length,
              source: { field: source.field },
              run: excerpt(originalText(text.text, run)),
            },
          },
        };
      }
    }
  },
});

/** Signs in place of a title: one of an indicator and one of a source are never the same. */
const NO_TITLE = "\u0001";
const NO_OTHER_TITLE = "\u0000";

interface Source {
  readonly field: FieldPath;
  readonly cell: CellAddress | null;
  readonly compared: string;
}

function sourcesOf(declaration: Declaration): readonly Source[] {
  return [...taskTexts(declaration, ["content", "target"]), ...goalText(declaration)].map(
    ({ field, cell, text }) => ({ field, cell, compared: comparedText(text, NO_OTHER_TITLE) }),
  );
}

/** The name of what is measured by a number may well be that of the goal: both are to agree. */
function tellsNumber({ stated }: RowValue, { hasChineseNumeral }: WordTools): boolean {
  return /\d/.test(foldText(stated)) || hasChineseNumeral(stated);
}

function nameOf({ at, indicator, name }: JudgedRow): JudgedValue {
  return { field: `indicators[${at}].name`, cells: [indicator.name.cell], text: name };
}

/** What a text copies, and from where; the longest passage, the first of equals. */
function copyOf(text: JudgedValue, sources: readonly Source[], least: number) {
  const own = comparedText(text.text, NO_TITLE);
  if (own.length < least || Array.from(own).length < least) {
    return [];
  }
  const longest = sources
    .filter(({ compared }) => sharesRun(own, compared, least))
    .map((source) => ({ text, run: commonRun(own, source.compared), source }))
    .filter(({ run }) => Array.from(run).length >= least)
    .reduce<{ text: JudgedValue; run: string; source: Source } | null>(
      (best, copy) => (best !== null && best.run.length >= copy.run.length ? best : copy),
      null,
    );
  return longest === null ? [] : [longest];
}

/** A text as it is compared, with a sign that no other text has in place of every title of a plan or law. */
function comparedText(text: string, sign: string): string {
  return withTitlesAs(sign, normaliseText(text));
}
