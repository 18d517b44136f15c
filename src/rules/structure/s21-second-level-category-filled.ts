import type { Declaration, FormCell } from "../../declaration/declaration";
import type { FieldPath } from "../../declaration/field-path";
import { normaliseText } from "../../declaration/normalise-text";
import {
  isReadByLabels,
  type CategoryDefinition,
  type ClassDefinition,
} from "../../editions/edition";
import { toAddress, toPosition, type CellAddress } from "../../sheet/address";
import { defineRule } from "../rule";
import { excerpt } from "../text/excerpt";
import { oneEditApart } from "../text/one-edit-apart";

/** Where a category without any indicator stands, or would stand. */
interface Gap {
  readonly id: "blank" | "deleted" | "misnamed";
  readonly field: FieldPath;
  readonly cells: readonly CellAddress[];
  /** A misspelt label that probably means this category. */
  readonly label?: string;
}

export const secondLevelCategoryFilled = defineRule<Gap["id"]>({
  id: "S21",
  name: "second-level-category-filled",
  severity: "warning",
  texts: {
    "zh-CN": {
      title: "每类二级指标都要填写",
      messages: {
        blank: "“{category}”没有填写任何三级指标，也没有注明“不适用”：请填写指标，或注明不适用。",
        deleted: "表中没有“{category}”，按表样它属于“{className}”：请补上并填写，或注明不适用。",
        misnamed:
          "表中没有“{category}”，而二级指标“{label}”表样中没有，只差一处，可能就是它：请核对，是的话改为“{category}”，不是的话补上这一类，或注明不适用。",
      },
      checks:
        "表样的每个二级指标下是否至少有一个三级指标，或注明了“无”“不适用”。数量指标空着算错误，其他类别提醒；一级指标整类空着的另报一次；缺少的类别如果另有只差一处的名称，提示可能是它。默认设置，请以本级财政部门要求为准。",
      why: "空着的类别分不清是不适用还是漏填。",
      remedy: "填写至少一个三级指标和指标值；确实不适用的，在该行填“不适用”或“无”。",
      examples: {
        fails: "“生态效益指标”一行的名称和指标值都空着。",
        passes: "“生态效益指标”填“节能灯具使用率 ≥90%”，或填“不适用”。",
      },
    },
    "en-US": {
      title: "Every category is filled in",
      messages: {
        blank:
          "{category} holds no indicator, nor 不适用 for “not applicable”: fill in an indicator or say so.",
        deleted:
          "The form lacks {category}, a category of {className}: put it back and fill it in, or say that it does not apply.",
        misnamed:
          "The form lacks {category}, and “{label}”, which it should not have, differs from its name in one place only: check whether it is meant, and correct it; if not, put the category back or say that it does not apply.",
      },
      checks:
        "Whether every category holds an indicator, or says that none applies. A blank category of quantities is an error, others are warned of; a class that is blank as a whole is reported once. Where a category is missing, a label that differs from its name in one place is suggested. A default that the local finance bureau may set otherwise.",
      why: "A blank category does not show whether it does not apply or was forgotten.",
      remedy:
        "Fill in at least one indicator with its value; where none applies, put 不适用 or 无 in the row.",
      examples: {
        fails: "An education bureau left the row of ecological benefits blank.",
        passes: "The row holds the share of energy-saving lamps, or says that it does not apply.",
      },
    },
  },
  *check({ declaration, edition }) {
    if (declaration.layout.sections.indicators === null) {
      return;
    }
    const isJudged = (definition: ClassDefinition) =>
      !isReadByLabels(edition) || !hasOnlyOwnCategories(definition, declaration);
    for (const definition of edition.classes.filter(isJudged)) {
      for (const category of definition.categories) {
        const gap = gapOf(category, definition, declaration);
        if (gap !== null && category.required !== null) {
          yield {
            severity: category.required,
            field: gap.field,
            cells: gap.cells,
            message: {
              id: gap.id,
              values: {
                category: { label: category.label.name },
                className: { label: definition.label.name },
                ...(gap.label !== undefined && { label: gap.label }),
              },
            },
          };
        }
      }
    }
  },
});

/** Whether an office divides a class in a way of its own: 整体效能, 重点工作 … */
function hasOnlyOwnCategories(
  { name, categories }: ClassDefinition,
  declaration: Declaration,
): boolean {
  const own = unknownLabels(declaration, name).map(({ text }) => normaliseText(text));
  return (
    own.length > 0 &&
    !declaration.layout.categories.some(({ level1 }) => level1 === name) &&
    !own.some((text) => categories.some((category) => oneEditApart(text, category.name)))
  );
}

function gapOf(
  { name, optional }: CategoryDefinition,
  definition: ClassDefinition,
  declaration: Declaration,
): Gap | null {
  const { emptyCategories, indicators, layout } = declaration;
  const at = emptyCategories.findIndex(({ level2 }) => level2 === name);
  const empty = emptyCategories[at];
  if (empty !== undefined) {
    return { id: "blank", field: `emptyCategories[${at}]`, cells: [empty.cell] };
  }
  const classLabel = layout.classes.find((label) => label.name === definition.name);
  const present =
    indicators.some(({ level2 }) => level2 === name) ||
    layout.categories.some((category) => category.name === name);
  // A class that is gone as a whole is the concern of S22.
  if (present || optional || classLabel === undefined) {
    return null;
  }
  const near = unknownLabels(declaration, definition.name).find(({ text }) =>
    oneEditApart(normaliseText(text), name),
  );
  return near === undefined
    ? { id: "deleted", field: "indicators", cells: [classLabel.cell] }
    : {
        id: "misnamed",
        field: "indicators",
        cells: [near.cell, classLabel.cell],
        label: excerpt(near.text),
      };
}

/** Labels of a class that stand where categories do and name none. */
function unknownLabels({ layout, cells }: Declaration, level1: string): readonly FormCell[] {
  const header = layout.indicatorHeaders.level2;
  if (header === null) {
    return [];
  }
  const { column } = toPosition(header);
  const places = layout.indicatorRows
    .filter((row) => row.level1 === level1 && row.level2 === null)
    .map(({ row }) => toAddress({ row, column }));
  return cells.filter(({ cell }) => places.includes(cell));
}
