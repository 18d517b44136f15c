import { foldText } from "../../declaration/normalise-text";
import { saysNothing } from "../../editions/says-nothing";
import { defineRule } from "../rule";
import { excerpt } from "../text/excerpt";

/** What stands where a name should be typed, brackets around it left out. */
const PLACEHOLDERS: readonly RegExp[] = [
  /^(?:[\p{P}\p{S}Xx〇])*$/u,
  // 请填写部门全称, 填写单位全称, 此处填写名称.
  /^(?:请|此处|此栏)?(?:按实|如实)?(?:填写|填报|填入|输入|选择|录入)/u,
  // 单位名称, 本部门.
  /^(?:填报|申报|预算|主管|本|我|贵)*(?:单位|部门|部门\(单位\))的?(?:名称|全称|名字)?$/u,
  /^(?:待定|待填|未填|未定|同上)$/u,
  /^某某/u,
  // What a formula shows that leads to a blank cell.
  /^0+$/u,
  // XX局, 广州市○○区教育局; 三○○医院 is numbered.
  /(?<![一二三四五六七八九A-Za-z\d])(?:[×X]{2,}|[xx]{2,}|[〇○◯□*_]{2,})(?=\p{Script=Han})/u,
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
        "“部门名称”是否填写了名称。空白、“无”、只有 ×、*、_ 等符号，或“请填写部门全称”“单位名称”“某某局”“XX局”一类的提示都不算；只在封面填写的也算已填。",
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
          "The department's name reads “{text}”, which is not a name: put the department's full name.",
      },
      checks:
        "Whether the department's name is filled in. Blanks, “none”, signs in place of a name and prompts do not count; a name on the cover does.",
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
  const bare = foldText(name)
    .replace(/(?<=.)\((?:部门|单位)\)$/u, "")
    .replace(/^\(|\)$/g, "");
  return saysNothing(bare) || PLACEHOLDERS.some((pattern) => pattern.test(bare));
}
