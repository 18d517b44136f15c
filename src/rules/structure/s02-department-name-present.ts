import { foldText } from "../../declaration/normalise-text";
import { defineRule } from "../rule";
import { excerpt } from "../text/excerpt";

/** What stands where a name should be typed: signs only (or nothing but brackets), or a prompt. */
const PLACEHOLDERS: readonly RegExp[] = [
  /^(?:[\p{P}\p{S}Xx〇])*$/u,
  /^请(?:填写|输入|填入|选择)/u,
  /^(?:填报|申报|预算)?(?:单位|部门|部门\(单位\))(?:名称|全称)$/u,
  /^某某/u,
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
        blank: "部门名称没有填写：请填写部门全称，否则无法知道这是哪个部门的申报表。",
        placeholder: "部门名称填的是“{text}”，不是部门的名称：请改填部门全称。",
      },
      checks:
        "“部门名称”是否填写了名称。空白、只有 ×、*、_ 等符号，或“请填写部门全称”“某某局”一类的提示都不算；只在封面填写的也算已填。",
      why: "没有部门名称的申报表无法归档、汇总，也无法退回修改。",
      remedy: "在“部门名称”右边填写部门全称。",
      examples: {
        fails: "部门名称填“××××(部门)”，或空着。",
        passes: "部门名称填“广州市海珠区卫生健康局”。",
      },
    },
    "en-US": {
      title: "The department is named",
      messages: {
        blank:
          "The department's name is blank, so nobody can tell whose declaration this is: fill in its full name.",
        placeholder:
          "The department's name reads “{text}”, which is no name: put the department's full name.",
      },
      checks:
        "Whether the department's name is filled in. Blanks, mere signs and prompts do not count; a name on the cover does.",
      why: "Without a name the declaration cannot be filed, summed up or sent back.",
      remedy: "Fill in the department's full name right of its label.",
      examples: {
        fails: "The name of a court consists of crosses, or is blank.",
        passes: "The full name of a health bureau stands right of its label.",
      },
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
      message: name === null ? BLANK : { id: "placeholder", values: { text: excerpt(name) } },
    };
  },
});

function isPlaceholder(name: string): boolean {
  const bare = foldText(name).replace(/\((?:部门|单位)\)$/u, "");
  return PLACEHOLDERS.some((pattern) => pattern.test(bare));
}
