import { LOCALES } from "../../../src/declaration/locale";
import { carryView, remarkTexts, sourceName } from "../../../src/taskpane/forms/carry-view";
import {
  initialForms,
  type CarrySource,
  type FormDraft,
} from "../../../src/taskpane/forms/forms-state";
import { FORMS_TEXTS } from "../../../src/taskpane/forms/forms-texts";
import { PANE_TEXTS } from "../../support/pane-texts";
import type { CarryRemark } from "../../../src/template/carry-remark";
import { filledExample } from "../../support/filled-example";
import { readOne } from "../../support/read-one";

const [CHINESE, ENGLISH] = [FORMS_TEXTS["zh-CN"], FORMS_TEXTS["en-US"]];
const [PANE_CHINESE, PANE_ENGLISH] = [PANE_TEXTS["zh-CN"], PANE_TEXTS["en-US"]];
const { draft: DRAFT } = initialForms(2027, "guangzhou-department");
const ALL: FormDraft = { ...DRAFT, choices: { values: true, amounts: true } };

/** The filled example with some cells changed, as a form to carry over. */
function example(
  changes: Parameters<typeof filledExample>[0] = {},
  file: string | null = null,
): CarrySource {
  return { file, declaration: readOne(filledExample(changes)) };
}

test.each<[string, CarrySource, string, string]>([
  [
    "of the workbook",
    example(),
    "申报表 · 广州市白云区科学技术协会(部门)",
    "申报表 · 广州市白云区科学技术协会(部门)",
  ],
  [
    "of a file",
    example({}, "去年.xlsx"),
    "去年.xlsx · 申报表 · 广州市白云区科学技术协会(部门)",
    "去年.xlsx · 申报表 · 广州市白云区科学技术协会(部门)",
  ],
  [
    "without a department",
    example({ B2: null }),
    "申报表 · （未填部门名称）",
    "申报表 · (no department name)",
  ],
])("a form %s is named by where it comes from", (_, source, chinese, english) => {
  expect(sourceName(source, PANE_CHINESE)).toBe(chinese);
  expect(sourceName(source, PANE_ENGLISH)).toBe(english);
  expect(carryView(source, DRAFT, CHINESE, PANE_CHINESE).name).toBe(chinese);
});

test.each<[string, CarrySource, string]>([
  ["a whole form", example(), "带入 4 项任务、15 个指标。"],
  ["a task of its own", example({ B18: "完成上级交办的工作" }), "带入 5 项任务、15 个指标。"],
  ["an indicator of no category", example({ B30: "自定" }), "带入 4 项任务、14 个指标。"],
])("it is told what goes along of %s", (_, source, summary) => {
  expect(carryView(source, DRAFT, CHINESE, PANE_CHINESE).summary).toBe(summary);
  expect(carryView(source, DRAFT, ENGLISH, PANE_ENGLISH).summary).toMatch(
    /^Carries over \d tasks and 1\d in/,
  );
});

test.each<[string, Partial<FormDraft>, readonly string[]]>([
  ["names only", {}, []],
  ["values", { choices: { values: true, amounts: false } }, []],
  [
    "amounts",
    { choices: { values: false, amounts: true } },
    [
      "B5“二十三万”：不是能识别的金额，照原样带入，请改正",
      "C14“2.5万元(其中场地1万元)”：只带入金额，文字没有带入",
    ],
  ],
])("what needs a look depends on what is carried: %s", (_, choices, remarks) => {
  const source = example({ B5: "二十三万", C14: "2.5万元(其中场地1万元)" });
  expect(carryView(source, { ...DRAFT, ...choices }, CHINESE, PANE_CHINESE).remarks).toEqual(
    remarks,
  );
});

test("what needs a look depends on the edition of the new form", () => {
  expect(carryView(example(), ALL, CHINESE, PANE_CHINESE).remarks).toEqual([]);
  const four = carryView(
    example(),
    { ...ALL, edition: "guangzhou-department-4class" },
    CHINESE,
    PANE_CHINESE,
  );
  expect(four.remarks.length).toBeGreaterThan(0);
  expect(four.remarks.join("\n")).toMatch(/：新表没有这类指标/);
});

/** One remark of every reason. */
const REMARKS: Readonly<Record<CarryRemark["reason"], CarryRemark>> = {
  "no-category": { reason: "no-category", cell: "C30", text: "a" },
  "other-structure": { reason: "other-structure", cell: "C31", text: "b" },
  moved: { reason: "moved", cell: "C32", text: "c" },
  "amount-words": { reason: "amount-words", cell: "C14", text: "d" },
  "amount-text": { reason: "amount-text", cell: "B5", text: "e" },
  "shared-amount": { reason: "shared-amount", cell: "A15", text: "f" },
  "other-cell": { reason: "other-cell", cell: "F9", text: "g" },
};

test("every reason has words of its own in every language, and no slot is left unfilled", () => {
  const remarks = Object.values(REMARKS);
  for (const locale of LOCALES) {
    const texts = remarkTexts(remarks, FORMS_TEXTS[locale]);
    expect(texts.join()).not.toMatch(/[{}]/);
    const reasons = texts.map((text) => text.split(/[:：]/)[1]);
    expect(new Set(reasons).size).toBe(remarks.length);
    texts.forEach((text, index) => {
      expect(text).toContain(remarks[index]?.cell);
    });
  }
  expect(remarkTexts(remarks, ENGLISH).join()).not.toMatch(/\p{Script=Han}/u);
});

test("a long text is cut between characters and put on one line", () => {
  const [text] = remarkTexts([{ ...REMARKS.moved, text: `开展\n${"𠮷".repeat(40)}` }], CHINESE);
  expect(text).toBe(`C32“开展 ${"𠮷".repeat(27)}…”：${CHINESE.carry.reasons.moved}`);
});
