import { foldText } from "../../declaration/normalise-text";
import { defineRule } from "../rule";

/** What stands where a name should be typed: signs only, or a prompt. */
const PLACEHOLDERS: readonly RegExp[] = [
  /^[X×*_.…○〇oO—-]+$/iu,
  /^请(?:填写|输入|选择)/u,
  /^(?:单位|部门|部门\(单位\))名称$/u,
  /^(?:某某|某|[X×○*]{2,})/iu,
];

const BLANK = { id: "blank", values: {} } as const;

export const departmentNamePresent = defineRule<"blank" | "placeholder">({
  id: "S02",
  name: "department-name-present",
  severity: "error",
  texts: {
    "zh-CN": {
      title: "填写部门名称",
      messages: {
        blank: "部门名称没有填写，无法知道这是哪个部门的申报表。",
        placeholder: "部门名称填的是“{text}”，不是部门的名称。",
      },
      why: "没有部门名称的申报表无法归档、汇总，也无法退回修改。",
      remedy: "在“部门名称”右边填写部门全称。",
    },
    "en-US": {
      title: "The department is named",
      messages: {
        blank: "The department's name is blank, so nobody can tell whose declaration this is.",
        placeholder: "The department's name reads “{text}”, which is no name.",
      },
      why: "Without a name the declaration cannot be filed, summed up or sent back.",
      remedy: "Fill in the department's full name right of its label.",
    },
  },
  *check({ declaration: { department, layout, title } }) {
    const name = department.value;
    if (name !== null && !isPlaceholder(name)) {
      return;
    }
    yield {
      severity: "error",
      field: "department",
      cells: [department.cell ?? layout.departmentLabel ?? title.cell],
      message: name === null ? BLANK : { id: "placeholder", values: { text: name } },
    };
  },
});

function isPlaceholder(name: string): boolean {
  const folded = foldText(name);
  const bare = folded.replace(/\([^()]*\)$/u, "") || folded;
  return PLACEHOLDERS.some((pattern) => pattern.test(bare));
}
