import { DEFAULT_EDITION } from "../../src/editions/editions";
import { DEFAULT_RULE_SET } from "../../src/rules/rule-set/rule-set";
import { textHeight } from "../../src/sheet/text-size";
import { DEFAULT_FORM_OPTIONS } from "../../src/template/form-options";
import { planForm } from "../../src/template/plan-form";

const planIn = (unit: "万元" | "元") =>
  planForm(DEFAULT_EDITION, { ...DEFAULT_FORM_OPTIONS, year: 2027, unit, checkLine: true });

test.each([
  ["万元", 1],
  ["元", 10_000],
] as const)("in %s, sums are equal where the rules call them equal", (unit, perWan) => {
  const formulas = planIn(unit).cells.flatMap(({ content }) =>
    content.type === "formula" ? [content.formula] : [],
  );
  const tolerances = formulas.flatMap((formula) =>
    Array.from(formula.matchAll(/<([\d.]+)/g), ([, tolerance]) => Number(tolerance)),
  );
  expect(new Set(tolerances)).toEqual(new Set([DEFAULT_RULE_SET.parameters.equalBelow * perWan]));
});

test("the sums of a large budget in 元 fit into the row", () => {
  const { columnWidths, rowHeights } = planIn("元");
  const width = columnWidths.find(({ first, last }) => first <= 1 && 1 <= last)?.points ?? 0;
  const largest = "40,500,000,000.00";
  const text = `× 应相等：支出 ${largest}，收入来源 ${largest}，按预算级次划分 ${largest}`;
  expect(rowHeights[0]?.first).toBe(0);
  expect(rowHeights[0]?.points).toBeGreaterThanOrEqual(textHeight(text, width, 10));
});
