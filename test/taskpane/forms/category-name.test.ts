import { LOCALES } from "../../../src/declaration/locale";
import { EDITIONS } from "../../../src/editions/editions";
import { categoryName } from "../../../src/taskpane/forms/category-name";

test.each([
  ["产出指标", "数量指标", "产出指标 › 数量指标", "Output › Quantity"],
  [
    "满意度指标",
    "服务对象满意度指标",
    "满意度指标 › 服务对象满意度指标",
    "Satisfaction › Satisfaction of those served",
  ],
  // Of the edition with four classes.
  ["成本指标", "经济成本指标", "成本指标 › 经济成本指标", "Cost › Economic cost"],
  ["自定指标", "其他指标", "自定指标 › 其他指标", "自定指标 › 其他指标"],
])("%s, %s", (level1, level2, chinese, english) => {
  expect(categoryName(level1, level2, "zh-CN")).toBe(chinese);
  expect(categoryName(level1, level2, "en-US")).toBe(english);
});

test.each(EDITIONS.map((edition) => [edition.id, edition.classes] as const))(
  "no two categories of %s have the same name in any language",
  (_, classes) => {
    const categories = classes.flatMap((definition) =>
      definition.categories.map(({ name }) => [definition.name, name] as const),
    );
    for (const locale of LOCALES) {
      const names = categories.map(([level1, level2]) => categoryName(level1, level2, locale));
      expect(new Set(names).size).toBe(categories.length);
    }
    const english = categories.map(([level1, level2]) => categoryName(level1, level2, "en-US"));
    expect(english.join()).not.toMatch(/\p{Script=Han}/u);
  },
);
