import type { Declaration, FormCell } from "../../declaration/declaration";
import type { FieldPath } from "../../declaration/field-path";
import type { CellAddress } from "../../sheet/address";
import { amountFields } from "../amount-fields";
import { fieldAtCell } from "../field-at-cell";
import { rulesNotChecked } from "../not-checked";
import { defineRule, type Draft, type RuleContext } from "../rule";
import { uncalculatedTexts } from "../uncalculated-texts";
import { totalAmounts } from "../total-amounts";

/** The error values that Excel and WPS write into cells. */
const ERROR_VALUE =
  /^#(?:REF!|VALUE!|N\/A|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)$/u;
const LOST_REFERENCE = "#REF!";
const ONLY_SIGNS = /^#+$/u;

type MessageId = "error" | "noResult";

export const noErrorValues = defineRule<MessageId>({
  id: "S13",
  name: "no-error-values",
  severity: "error",
  texts: {
    "zh-CN": {
      title: "没有公式错误",
      messages: {
        error: "{field}显示的是“{text}”，是公式错误或显示不出的值：请修正公式，或直接填写内容。",
        noResult: "{field}是公式，但没有计算结果：请在 Excel 中重新计算并保存，或直接填写内容。",
      },
      checks:
        "申报表范围内有没有 #REF!、#N/A、#DIV/0! 等错误值，或只有 # 号的内容，有没有没计算出结果的公式（金额另有规则）。正文中的“#1号楼”不算。",
      why: "错误值表示公式引用的内容已经丢失，打印和汇总时都会出错。",
      remedy: "修正公式，或直接填写内容；只显示 # 号时重新输入内容。",
      examples: {
        fails: "基本支出显示 #REF!，因为它引用的工作表没有一起报送。",
        passes: "基本支出显示 812.40；任务名称是“#1号楼维修”。",
      },
    },
    "en-US": {
      title: "No error values",
      messages: {
        error:
          "{field} shows “{text}”, an error of a formula rather than content: mend the formula or type the content.",
        noResult:
          "{field} is a formula without a stored result: recalculate in Excel and save, or type the content.",
      },
      checks:
        "Whether a cell of the form holds an error value such as #REF! or #N/A, or nothing but # signs, or a formula without a stored result (amounts are the concern of another rule). A number sign in a text is no error.",
      why: "An error value means that what the formula refers to is lost; it spoils prints and sums.",
      remedy: "Mend the formula, or type the content; where only # signs stand, type it again.",
      examples: {
        fails: "Basic expenditure shows #REF!, since the sheet it refers to was not handed in.",
        passes: "Basic expenditure shows 812.40; a task may well be about building #1.",
      },
    },
  },
  *check(context) {
    yield* errorValues(context);
    yield* uncalculated(context);
  },
});

function* errorValues(context: RuleContext): Iterable<Draft<MessageId>> {
  for (const formCell of context.declaration.cells) {
    const text = errorOf(formCell);
    if (text === null) {
      continue;
    }
    const { cell } = formCell;
    const field = fieldAtCell(cell, context.declaration);
    yield {
      severity: "error",
      field,
      cells: [cell],
      message: { id: "error", values: { field: { field }, text } },
      details: { notChecked: stoppedRules(cell, field, context) },
    };
  }
}

function* uncalculated({ declaration }: RuleContext): Iterable<Draft<MessageId>> {
  const cells = uncalculatedTexts(declaration);
  for (const formCell of cells.size === 0 ? [] : declaration.cells) {
    const { cell } = formCell;
    if (cells.has(cell) && errorOf(formCell) === null) {
      const field = fieldAtCell(cell, declaration);
      yield {
        severity: "error",
        field,
        cells: [cell],
        message: { id: "noResult", values: { field: { field } } },
      };
    }
  }
}

/** The error that a cell holds, or that a formula without a stored result has since it refers to what was deleted. */
function errorOf({ value, formula }: FormCell): string | null {
  if (value === null) {
    return formula?.includes(LOST_REFERENCE) === true ? LOST_REFERENCE : null;
  }
  if (typeof value !== "string" || !value.includes("#")) {
    return null;
  }
  const text = value.trim();
  return ERROR_VALUE.test(text) || ONLY_SIGNS.test(text) ? text : null;
}

function stoppedRules(cell: CellAddress, field: FieldPath, context: RuleContext) {
  const { declaration } = context;
  const isTotal = totalAmounts(declaration).some((amount) => amount.cell === cell);
  const lost = isTotal ? (["printedTotal"] as const) : lossOf(field, declaration);
  return rulesNotChecked(lost, context);
}

function lossOf(field: FieldPath, declaration: Declaration) {
  return amountFields(declaration)
    .filter((placed) => placed.field === field)
    .map(({ loss }) => loss);
}
