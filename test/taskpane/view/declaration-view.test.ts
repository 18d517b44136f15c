import { ruleById } from "../../../src/rules/catalogue";
import { declarationView } from "../../../src/taskpane/view/declaration-view";
import { formWords } from "../../../src/taskpane/view/form-words";
import { editionById } from "../../../src/editions/editions";
import { checkedWith, emptyDeclaration } from "../../support/checked-declaration";

test("a clean declaration has no parts, and says which one it is", () => {
  expect(
    declarationView(checkedWith([], { sheet: "档案馆", range: "B2:F40" }), "zh-CN"),
  ).toMatchObject({
    verdict: "pass",
    counts: { error: 0, warning: 0, info: 0 },
    department: "某区档案馆",
    sheet: "档案馆",
    range: "B2:F40",
    edition: editionById("guangzhou-department").name["zh-CN"],
    parts: [],
    entries: [],
    notChecked: [],
  });
});

test("a blank category is called what the form calls it, any other field by its label", () => {
  const declaration = emptyDeclaration({
    emptyCategories: [
      { level1: "效益指标", level2: "生态效益指标", cell: "B35" },
      { level1: "效益指标", level2: "可持续影响指标", cell: "B36" },
    ],
  });
  const words = formWords(declaration, editionById(declaration.edition), "zh-CN");
  expect(words.fieldName("emptyCategories[1]")).toBe("可持续影响指标");
  expect(words.fieldName("budget.projectExpenditure")).toBe("项目支出");
});

test.each(["zh-CN", "en-US"] as const)("remedy and title come from the rule, in %s", (locale) => {
  const declaration = emptyDeclaration();
  const words = formWords(declaration, editionById(declaration.edition), locale);
  const { title, remedy } = ruleById("A07").texts[locale];
  expect([words.ruleTitle("A07"), words.remedy("A07")]).toEqual([title, remedy]);
});
