import type { Severity } from "../../../src/rules/finding";
import { checkWorkbook } from "../../../src/review/check-workbook";
import { ruleById } from "../../../src/rules/catalogue";
import { declarationView } from "../../../src/taskpane/view/declaration-view";
import { formTexts } from "../../../src/report/form-texts";
import { editionOf, printableEdition } from "../../../src/editions/editions";
import { checkedWith, emptyDeclaration } from "../../support/checked-declaration";
import { filledExample } from "../../support/filled-example";
import { finding } from "../../support/finding-builders";
import { workbookPicture } from "../../support/sheet-picture";

test("a clean declaration has no parts, and says which one it is", () => {
  expect(
    declarationView(checkedWith([], { sheet: "档案馆", range: "B2:F40" }), "zh-CN"),
  ).toMatchObject({
    verdict: "pass",
    counts: { error: 0, warning: 0, info: 0 },
    department: "某区档案馆",
    sheet: "档案馆",
    range: "B2:F40",
    edition: printableEdition("guangzhou-department").name["zh-CN"],
    parts: [],
    entries: [],
    notChecked: [],
  });
});

test("severities that are not shown are counted, and an entry keeps its other reasons", () => {
  const found = (severity: Severity, cell: string) =>
    finding({ rule: "S03", severity, cells: [cell], field: "title" });
  const checked = checkedWith([found("error", "B9"), found("info", "B9"), found("info", "B10")]);
  const { entries, counts, unshown } = declarationView(checked, "zh-CN", ["error", "warning"]);
  expect(entries.map(({ cell, reasons }) => [cell, reasons.length])).toEqual([["B9", 1]]);
  expect(counts).toEqual({ error: 1, warning: 0, info: 2 });
  expect(unshown).toEqual([{ severity: "info", count: 2 }]);
});

test.each<[readonly Severity[], readonly Severity[], string]>([
  [[], ["error"], "clean"],
  [["warning"], ["error", "warning"], "remarks"],
  [["warning", "info"], ["error", "warning"], "remarks"],
  [["warning"], ["error"], "unshown"],
  [["error", "warning"], ["error"], "revise"],
])("found %j, shown %j: %s", (found, shown, explanation) => {
  const checked = checkedWith(
    found.map((severity) => finding({ rule: "S03", severity, field: "title" })),
  );
  expect(declarationView(checked, "zh-CN", shown).explanation).toBe(explanation);
});

test("a blank category is called what the form calls it, any other field by its label", () => {
  const declaration = emptyDeclaration({
    emptyCategories: [
      { level1: "效益指标", level2: "生态效益指标", cell: "B35" },
      { level1: "效益指标", level2: "可持续影响指标", cell: "B36" },
    ],
  });
  const words = formTexts(declaration, editionOf(declaration), "zh-CN");
  expect(words.fieldName("emptyCategories[1]")).toBe("可持续影响指标");
  expect(words.fieldName("budget.projectExpenditure")).toBe("项目支出");
});

test.each(["zh-CN", "en-US"] as const)("remedy and title come from the rule, in %s", (locale) => {
  const declaration = emptyDeclaration();
  const words = formTexts(declaration, editionOf(declaration), locale);
  const { title, remedy } = ruleById("A07").texts[locale];
  expect([words.ruleTitle("A07"), words.remedy("A07")]).toEqual([title, remedy]);
});

/** Indicators of the filled example of which something is said, one of them without its annual value. */
const INDICATOR_CELLS = [
  ...["D20", "E21", "C22", "E22", "E23", "C24", "E24", "D25", "E25", "C26", "E26", "E27", "C28"],
  ...["E28", "E29", "E30", "E31", "E32", "E33", "E34", "B35", "B36", "E37"],
];

describe("a form that was read and checked", () => {
  const checked = checkWorkbook(
    workbookPicture([filledExample({ B6: 33.76, D6: null, C15: "七万多", E25: null })]),
  );
  const [view] =
    checked.status === "checked"
      ? checked.declarations.map((declaration) => declarationView(declaration, "zh-CN"))
      : [];

  test("lists its entries by section and in the order of the sheet", () => {
    expect(
      view?.parts.map(({ name, entries }) => [name, ...entries.map(({ cell }) => cell)]),
    ).toEqual([
      [null, "A1"],
      ["预算整体情况", "B5", "D6"],
      ["总体绩效目标", "A11"],
      ["年度重点工作任务", "B14", "B15", "C15", "B16", "D16", "B17"],
      ["绩效指标", ...INDICATOR_CELLS],
    ]);
    expect(view?.entries.map(({ cell }) => cell)).toEqual(
      view?.parts.flatMap(({ entries }) => entries.map(({ cell }) => cell)),
    );
  });

  test("shows both failed sums at the same cell, each with its equation", () => {
    const entry = view?.entries.find(({ cell }) => cell === "B5");
    expect(
      entry?.reasons.map(({ rule, equation }) => [
        rule,
        equation?.actual.sum,
        equation?.expected.sum,
        equation?.difference,
      ]),
    ).toEqual([
      ["A01", "322.83", "312.83", "+10.00"],
      ["A02", "322.83", "312.83", "+10.00"],
    ]);
  });

  test("tells what could not be checked, and because of which cell", () => {
    expect(view?.notChecked.map(({ rule, causes }) => [rule, causes[0]?.cell])).toEqual([
      ["A05", "C15"],
      ["A06", "C15"],
      ["A07", "C15"],
      ["H14", "C15"],
    ]);
  });
});
