import type { Declaration } from "../../declaration/declaration";
import type { FieldPath } from "../../declaration/field-path";
import type { CategoryDefinition, ClassDefinition } from "../../editions/edition";
import type { CellAddress } from "../../sheet/address";
import { defineRule } from "../rule";

/** Where a category without any indicator stands, or would stand. */
interface Gap {
  readonly id: "blank" | "deleted";
  readonly field: FieldPath;
  readonly cell: CellAddress | null;
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
      },
      checks:
        "表样的每个二级指标下是否至少有一个三级指标，或注明了“无”“不适用”。数量指标空着算错误，其他类别提醒；一级指标整类空着的另报一次。默认设置，请以本级财政部门要求为准。",
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
      },
      checks:
        "Whether every category holds an indicator, or says that none applies. A blank category of quantities is an error, others are warned of; a class that is blank as a whole is reported once. A default that the local finance bureau may set otherwise.",
      why: "A blank category does not tell whether it does not apply or was forgotten.",
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
    for (const definition of edition.classes) {
      for (const category of definition.categories) {
        const gap = gapOf(category, definition, declaration);
        if (gap !== null && category.required !== null) {
          yield {
            severity: category.required,
            field: gap.field,
            cells: [gap.cell],
            message: {
              id: gap.id,
              values: {
                category: { label: category.label.name },
                className: { label: definition.label.name },
              },
            },
          };
        }
      }
    }
  },
});

function gapOf(
  { name, optional }: CategoryDefinition,
  definition: ClassDefinition,
  { emptyCategories, indicators, layout }: Declaration,
): Gap | null {
  const at = emptyCategories.findIndex(({ level2 }) => level2 === name);
  const empty = emptyCategories[at];
  if (empty !== undefined) {
    return { id: "blank", field: `emptyCategories[${at}]`, cell: empty.cell };
  }
  const classLabel = layout.classes.find((label) => label.name === definition.name);
  const present =
    indicators.some(({ level2 }) => level2 === name) ||
    layout.categories.some((category) => category.name === name);
  // A class that is gone as a whole is the concern of S22.
  return present || optional || classLabel === undefined
    ? null
    : { id: "deleted", field: "indicators", cell: classLabel.cell };
}
