import type { Declaration } from "../../declaration/declaration";
import type { ClassDefinition } from "../../editions/edition";
import type { CellAddress } from "../../sheet/address";
import type { Severity } from "../finding";
import { defineRule } from "../rule";

/** How a class is missing, and where to show it. */
interface Gap {
  readonly id: "blank" | "deleted";
  readonly severity: Severity;
  readonly cell: CellAddress | null;
}

export const firstLevelClassFilled = defineRule<Gap["id"]>({
  id: "S22",
  name: "first-level-class-filled",
  severity: "error",
  texts: {
    "zh-CN": {
      title: "每类一级指标都要填写",
      messages: {
        blank: "“{className}”没有一个三级指标：请填写至少一个指标和指标值。",
        deleted: "表中没有“{className}”，表样规定的一级指标不能删除：请按表样补上并填写。",
      },
      checks:
        "表样的每个一级指标下是否至少有一个三级指标。效益指标整类空着、任何一类的标题被删去算错误，满意度指标印着而没有填的提醒。满意度放在效益指标之下也算。",
      why: "产出、效益和满意度是考核部门整体绩效的基本方面，缺一类就不完整。",
      remedy: "按表样补上这一类，填写至少一个三级指标和指标值。",
      examples: {
        fails: "区公路养护中心删去了“满意度指标”一行，或四类效益指标全部空着。",
        passes: "效益指标中填了“居民出行满意率”，满意度指标中填了一个指标。",
      },
    },
    "en-US": {
      title: "Every class is filled in",
      messages: {
        blank: "{className} holds no indicator at all: fill in one at least, with its value.",
        deleted:
          "The form lacks {className}, and a class of the form may not be deleted: put it back and fill it in.",
      },
      checks:
        "Whether every class holds an indicator. Benefits that are blank as a whole and a class whose label was deleted are errors; satisfaction that is printed and blank is warned of. Satisfaction among the benefits counts.",
      why: "Output, benefit and satisfaction are what a department is judged by; without one the form is incomplete.",
      remedy: "Put the class back as on the form, with at least one indicator and its value.",
      examples: {
        fails: "A road centre deleted the row of satisfaction, or left all benefits blank.",
        passes: "Benefits and satisfaction hold one indicator each.",
      },
    },
  },
  *check({ declaration, edition }) {
    if (declaration.layout.sections.indicators === null) {
      return;
    }
    for (const definition of edition.classes) {
      const gap = gapOf(definition, declaration);
      if (gap !== null) {
        yield {
          severity: gap.severity,
          field: "indicators",
          cells: [gap.cell],
          message: { id: gap.id, values: { className: { label: definition.label.name } } },
        };
      }
    }
  },
});

function gapOf(definition: ClassDefinition, { indicators, layout }: Declaration): Gap | null {
  const categories = definition.categories.map(({ name }) => name);
  // 满意度 nested in 效益 counts as the class: its category tells. An answer 无 is no indicator.
  const belongs = (level1: string | null, level2: string | null) =>
    level1 === definition.name || (level2 !== null && categories.includes(level2));
  if (indicators.some((row) => !row.answered && belongs(row.level1, row.level2))) {
    return null;
  }
  const label =
    layout.classes.find(({ name }) => name === definition.name) ??
    layout.categories.find(({ level1, name }) => belongs(level1, name));
  if (label === undefined) {
    return {
      id: "deleted",
      severity: "error",
      cell: layout.indicatorHeaders.level1 ?? layout.sections.indicators,
    };
  }
  return definition.required === null
    ? null
    : { id: "blank", severity: definition.required, cell: label.cell };
}
