import type { Declaration, FormCell, IndicatorRowAt } from "../../declaration/declaration";
import { toPosition, type CellAddress } from "../../sheet/address";
import { defineRule, type Draft, type RuleContext } from "../rule";

type MessageId = "inherited" | "none";
type Level = keyof IndicatorRowAt["unlabelled"];

const LEVELS: readonly Level[] = ["level1", "level2"];

export const categoryLabelsFilledOrMerged = defineRule<MessageId>({
  id: "S12",
  name: "category-labels-filled-or-merged",
  severity: "warning",
  texts: {
    "zh-CN": {
      title: "指标类别逐行填写或合并",
      messages: {
        inherited:
          "{column}一栏有 {count} 行空着（{cells}），也没有合并单元格，校验时沿用上一行的类别：请合并单元格，或逐行填写。",
        none: "{column}一栏有 {count} 行空着（{cells}），上面也没有可以沿用的类别，不知道这些指标属于哪一类：请填写类别。",
      },
      checks:
        "填了指标的行，一级指标、二级指标格是否空着而又不在合并单元格内。上面有类别的沿用并提醒，每栏报一次；上面也没有类别的算错误。",
      why: "类别空着的行，筛选、排序或汇总后就分不清属于哪一类。",
      remedy: "按表样合并类别单元格，或在每一行填写一级指标和二级指标。",
      examples: {
        fails: "复制后合并丢失，“数量指标”只在第一行，下面五行的二级指标格空着。",
        passes: "“数量指标”的单元格纵向合并六行，或六行都写着“数量指标”。",
      },
    },
    "en-US": {
      title: "Classes and categories are written or merged",
      messages: {
        inherited:
          "The column {column} is blank and not merged in some rows ({count}: {cells}), which were taken to belong to the label above: merge the cells, or write the label in every row.",
        none: "The column {column} is blank in some rows ({count}: {cells}) and no label stands above, so it is unknown where these indicators belong: fill the label in.",
      },
      checks:
        "Whether a row with an indicator has a blank cell for its class or category that lies in no merged area. Under a label it belongs to that label, with one warning for each column; under none it is an error.",
      why: "After sorting, filtering or summing up nobody can tell where a row without a label belongs.",
      remedy:
        "Merge the cells of a label as on the form, or write the class and category in every row.",
      examples: {
        fails: "A copy lost its merged areas: the category stands in the first of six rows only.",
        passes: "The category's cell is merged over its six rows, or each row repeats it.",
      },
    },
  },
  *check(context) {
    for (const level of LEVELS) {
      const rows = unlabelledRows(level, context.declaration);
      yield* columnDraft(level, "none", rows, context);
      yield* columnDraft(level, "inherited", rows, context);
    }
  },
});

interface UnlabelledRow {
  readonly cell: CellAddress;
  readonly id: MessageId;
}

function unlabelledRows(level: Level, declaration: Declaration): readonly UnlabelledRow[] {
  const { indicatorRows } = declaration.layout;
  const top = indicatorRows[0]?.row ?? 0;
  return indicatorRows
    .filter(({ hasContent }) => hasContent)
    .flatMap((row) => {
      const cell = row.unlabelled[level];
      if (cell === null) {
        return [];
      }
      const inherits = row[level] !== null || hasLabelAbove(cell, level, top, declaration);
      return [{ cell, id: inherits ? "inherited" : "none" } as const];
    });
}

/** Whether a label, if only an unknown one, holds at the cell: a category ends with its class. */
function hasLabelAbove(
  cell: CellAddress,
  level: Level,
  top: number,
  { cells, layout }: Declaration,
): boolean {
  const { row, column } = toPosition(cell);
  const classes = layout.classes.map((label) => toPosition(label.cell).row);
  const begin = level === "level1" ? top : Math.max(top, ...classes.filter((at) => at <= row));
  return cells.some((other: FormCell) => {
    const at = toPosition(other.cell);
    return at.column === column && at.row >= begin && at.row < row;
  });
}

function* columnDraft(
  level: Level,
  id: MessageId,
  rows: readonly UnlabelledRow[],
  { edition }: RuleContext,
): Iterable<Draft<MessageId>> {
  const cells = rows.filter((row) => row.id === id).map(({ cell }) => cell);
  if (cells.length > 0) {
    yield {
      severity: id === "none" ? "error" : "warning",
      field: "indicators",
      cells,
      message: {
        id,
        values: {
          column: { label: edition.indicatorColumns[level].name },
          count: cells.length,
          cells: { cells },
        },
      },
    };
  }
}
