import type { Declaration } from "../../declaration/declaration";
import type { TextField } from "../../declaration/field";
import type { FieldPath } from "../../declaration/field-path";
import { foldText } from "../../declaration/normalise-text";
import { defineRule } from "../rule";
import { excerpt } from "../text/excerpt";
import { allRows } from "../text/judged-rows";
import type { JudgedValue } from "../text/judged-values";
import { goalText, taskTexts, type PlacedText } from "../text/placed-texts";

type MessageId = "signs" | "prompt" | "unfinished";

export const noTemplateResidue = defineRule<MessageId>({
  id: "S14",
  name: "no-template-residue",
  severity: "warning",
  texts: {
    "zh-CN": {
      title: "没有残留的模板文字",
      messages: {
        signs: "{field}中的“{residue}”是模板里待填的符号：请改为实际内容。",
        prompt: "{field}填的是“{residue}”，是模板的提示而不是内容：请填写实际内容，或清空。",
        unfinished: "{field}中“{residue}”后面没有内容：请补写，或删去这一条。",
      },
      checks:
        "部门名称、目标、任务和指标的文字中，有没有模板留下的 **、XX、××、__ 等待填符号，有没有只写“示例”“请填写”“……”等提示，或“目标1：”后面没有内容。",
      why: "模板的占位符号和提示留在表里，说明这一处还没有填完。",
      remedy: "把占位符号改成实际的数字或文字，用不到的提示删去。",
      examples: {
        fails: "区文化馆的年度指标值填“≥**场”，目标中写“服务群众XX万人次”。",
        passes: "年度指标值填“≥60场”，目标中写“服务群众5万人次”。",
      },
    },
    "en-US": {
      title: "Nothing of the template is left",
      messages: {
        signs:
          "“{residue}” in {field} is a placeholder of the template: put the actual content in its place.",
        prompt:
          "{field} reads “{residue}”, a prompt of the template and no content: fill it in, or clear it.",
        unfinished: "Nothing follows “{residue}” in {field}: write it out, or delete the line.",
      },
      checks:
        "Whether the department, the goal, the tasks or the indicators still hold placeholders such as **, XX or __, nothing but a prompt or dots, or the number of a goal with nothing after it.",
      why: "What is left of a template shows that the place was not filled in to the end.",
      remedy:
        "Put the actual figure or words in place of signs, and delete prompts that are not needed.",
      examples: {
        fails: "A cultural centre's value of the year reads ≥** instead of a number of shows.",
        passes: "It reads ≥60.",
      },
    },
  },
  *check({ declaration }) {
    for (const { field, cells, text } of contents(declaration)) {
      const residue = residueIn(text);
      if (residue !== null) {
        yield {
          severity: "warning",
          field,
          cells,
          message: {
            id: residue.id,
            values: { field: { field }, residue: excerpt(residue.text) },
          },
        };
      }
    }
  },
});

/** Every text that people fill in. A mark alone in an amount means that there is none. */
function contents(declaration: Declaration): readonly JudgedValue[] {
  const { department } = declaration;
  const texts: readonly PlacedText[] = [
    ...filled("department", department),
    ...goalText(declaration),
    ...taskTexts(declaration, ["name", "content", "target"]).filter(
      // The name of an optional task is its printed label.
      ({ field }) => !(field.startsWith("otherTasks") && field.endsWith("name")),
    ),
  ];
  return [
    ...texts.map(toJudged),
    ...allRows(declaration).flatMap(({ at, indicator, values }) => [
      ...filled(`indicators[${at}].name`, indicator.name).map(toJudged),
      ...values,
    ]),
  ];
}

function filled(field: FieldPath, { value, cell }: TextField): readonly PlacedText[] {
  return value === null ? [] : [{ field, cell, text: value }];
}

function toJudged({ field, cell, text }: PlacedText): JudgedValue {
  return { field, cells: [cell], text };
}

interface Residue {
  readonly id: MessageId;
  readonly text: string;
}

/** One of these stands in every residue. */
const HINT = /[*Xx×_.。·示填标]/;
/** Two or three asterisks; four and more mask a number. */
const ASTERISKS = /(?<!\*)\*{2,3}(?!\*)/u;
/** 20XX and XXL are none. */
const CROSSES = /(?<![A-Za-z0-9])[Xx×]{2,}(?![A-Za-z0-9])/u;
/** Lines to write on: ≥__宗, ____年. Those in names of files and addresses are none. */
const LINES = /(?<![A-Za-z0-9_])_{2,}(?![A-Za-z0-9_])/u;
const PROMPT = /^(?:[.。·]{3,}|示例|可选填|请填写)$/u;
const UNFINISHED = /^(?:目标|指标)\d{1,2}:$/u;

function residueIn(text: string): Residue | null {
  const folded = foldText(text);
  if (!HINT.test(folded)) {
    return null;
  }
  const signs = ASTERISKS.exec(folded) ?? CROSSES.exec(folded) ?? LINES.exec(folded);
  if (signs !== null) {
    return { id: "signs", text: signs[0] };
  }
  if (PROMPT.test(folded.replace(/[()<>《》]/g, ""))) {
    return { id: "prompt", text };
  }
  const unfinished = text.split(/\r\n|\r|\n/).find((line) => UNFINISHED.test(foldText(line)));
  return unfinished === undefined ? null : { id: "unfinished", text: unfinished };
}
