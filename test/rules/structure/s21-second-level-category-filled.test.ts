import { printableEdition } from "../../../src/editions/editions";
import { secondLevelCategoryFilled } from "../../../src/rules/structure/s21-second-level-category-filled";
import { wordFinding } from "../../../src/rules/word-finding";
import {
  CONSISTENT,
  readForm,
  type FormChanges,
  type IndicatorRow,
} from "../../support/declaration";
import { deleteRows, setCells } from "../../support/spreadsheet-edits";
import { editedDeclaration } from "../../support/edited-declaration";
import { filledExample } from "../../support/filled-example";
import { DETERMINISTIC } from "../../support/deterministic-rules";
import { findingsOf, inShort } from "../../support/run-rules";
import { PROVINCIAL } from "../../support/other-forms";
import { readOne } from "../../support/read-one";
import { onlyFinding, testRule } from "../../support/rule-table";
import { sheetPicture } from "../../support/sheet-picture";

/** The consistent form with other rows in one category; none leaves its label with blank cells. */
function withCategory(category: string, ...rows: readonly IndicatorRow[]): FormChanges {
  const others = Object.entries(CONSISTENT.indicators).filter(([name]) => name !== category);
  const filled = rows.length > 0 ? [[category, rows] as const] : [];
  return { indicators: Object.fromEntries([...others, ...filled]) };
}

/** The consistent form without these rows, counted as on the sheet. */
function withoutRows(first: number, count = 1) {
  return () => editedDeclaration((form) => deleteRows(form, first - 1, count));
}

/** The consistent form with another text in a label of the second column. */
function relabelled(cell: string, label: string) {
  return () => editedDeclaration((form) => setCells(form, { [cell]: label }));
}

testRule(
  secondLevelCategoryFilled,
  [
    ["every category filled", {}],
    ["无 as the name", withCategory("生态效益指标", ["无", null, null])],
    ["不适用 as the value", withCategory("生态效益指标", [null, "不适用", "不适用"])],
    ["a dash", withCategory("可持续影响指标", ["—", null, null])],
    ["a name without a value is another matter", withCategory("质量指标", ["合格率", null, null])],
    ["satisfaction is judged by its class", withCategory("服务对象满意度指标")],
    ["a deleted class is judged as a whole", withoutRows(25, 5)],
  ],
  [
    ["quantity blank", withCategory("数量指标"), "error blank B20"],
    ["quality blank", withCategory("质量指标"), "warning blank B22"],
    ["timeliness blank", withCategory("时效指标", [null, " ", null]), "warning blank B23"],
    ["cost blank", withCategory("成本指标"), "warning blank B24"],
    ["ecology blank", withCategory("生态效益指标"), "warning blank B27"],
    ["lasting effect deleted", withoutRows(28), "warning deleted A25"],
    ["quantity deleted", withoutRows(20, 2), "error deleted A20"],
    ["a slip in a label", relabelled("B23", "时郊指标"), "warning misnamed B23 A20"],
    ["a character too few", relabelled("B26", "社会益指标"), "warning misnamed B26 A25"],
    ["neighbours swapped", relabelled("B24", "本成指标"), "warning misnamed B24 A20"],
    ["another word altogether", relabelled("B23", "进度要求"), "warning deleted A20"],
    [
      "all benefits blank, when judged alone",
      { indicators: { ...CONSISTENT.indicators, 经济效益指标: [], 社会效益指标: [] } },
      "warning deleted A25",
      "warning deleted A25",
    ],
  ],
);

test("the filled example leaves two categories blank", () => {
  const found = findingsOf(readForm(filledExample()), ...DETERMINISTIC).filter(
    ({ rule }) => rule === "S21",
  );
  expect(found.map(inShort)).toEqual(["warning blank B35", "warning blank B36"]);
  expect(found.map(({ field }) => field)).toEqual(["emptyCategories[0]", "emptyCategories[1]"]);
});

test("names the category, and of a deleted one the class", () => {
  const guangzhou = printableEdition("guangzhou-department");
  const blank = onlyFinding(secondLevelCategoryFilled, withCategory("成本指标"));
  expect(wordFinding(blank, guangzhou, "zh-CN")).toContain("成本指标");
  const deleted = onlyFinding(secondLevelCategoryFilled, withoutRows(24));
  expect(wordFinding(deleted, guangzhou, "zh-CN")).toMatch(/成本指标.*产出指标/);
  expect(wordFinding(deleted, guangzhou, "en-US")).toMatch(/Cost.*Output/);
});

test("suggests the label that may be meant", () => {
  const finding = onlyFinding(secondLevelCategoryFilled, relabelled("B23", "时郊指标"));
  const guangzhou = printableEdition("guangzhou-department");
  expect(wordFinding(finding, guangzhou, "zh-CN")).toMatch(/“时郊指标”.*可能.*改为“时效指标”/);
  expect(wordFinding(finding, guangzhou, "en-US")).toMatch(/Timeliness.*“时郊指标”/);
  expect(finding.correction).toBeNull();
});

test.each([
  [
    "an office's own kinds of output",
    { B11: "履职效能", C11: "整体效能", C12: "重点工作履行" },
    [],
  ],
  [
    "one of the usual kinds beside others",
    { C12: "重点工作履行" },
    ["warning deleted B11", "warning deleted B11", "warning deleted B11"],
  ],
  [
    "a slip among others",
    { C11: "整体效能", C12: "质理指标" },
    ["error deleted B11", "warning deleted B11", "warning deleted B11", "warning misnamed C12 B11"],
  ],
])("on a form that fits no edition: %s", (_, labels, expected) => {
  const form = { ...PROVINCIAL, merges: PROVINCIAL.merges.filter((merge) => merge !== "B11:B12") };
  const declaration = readOne(sheetPicture(setCells(form, labels)));
  expect(declaration.edition).toBe("auto");
  expect(findingsOf(declaration, secondLevelCategoryFilled).map(inShort)).toEqual(expected);
});
