import fc from "../support/fast-check";
import type { Declaration } from "../../src/declaration/declaration";
import { fen } from "../../src/declaration/money";
import type { Edition } from "../../src/editions/edition";
import {
  EDITIONS,
  PRINTABLE_EDITIONS,
  editionOf,
  printableEdition,
  printableEditionFor,
} from "../../src/editions/editions";
import { isLabelTerm, labelTerms } from "../../src/editions/label-terms";
import { readWorkbook } from "../../src/reader/read-workbook";
import type { CellValue } from "../../src/sheet/sheet-picture";
import { CARRY_ALL, carryOver, type CarryChoices } from "../../src/template/carry-over";
import { DEFAULT_FORM_OPTIONS } from "../../src/template/form-options";
import { planForm } from "../../src/template/plan-form";
import { EXAMPLE, insertColumns, setCells } from "../support/spreadsheet-edits";
import { filledExample } from "../support/filled-example";
import { consistentContent } from "../support/form-content";
import { planPicture } from "../support/plan-picture";
import { readOne } from "../support/read-one";
import { sheetPicture, workbookPicture } from "../support/sheet-picture";

const GUANGZHOU = printableEdition("guangzhou-department");
const FOUR_CLASSES = printableEdition("guangzhou-department-4class");

const carry = (
  source: Declaration,
  choices: CarryChoices = CARRY_ALL,
  target: Edition = GUANGZHOU,
) => carryOver(source, editionOf(source), target, choices);

const remarksOf = (source: Declaration, target = GUANGZHOU) =>
  carry(source, CARRY_ALL, target).remarks.map(({ reason, cell }) => `${reason} ${cell}`);

test.each(PRINTABLE_EDITIONS.map((edition) => [edition.id, edition] as const))(
  "%s: what a form was filled with goes into the next one, all of it",
  (_, edition) => {
    fc.assert(
      fc.property(consistentContent(edition), (content) => {
        const picture = planPicture(planForm(edition, DEFAULT_FORM_OPTIONS, content));
        const carried = carryOver(readOne(picture), edition, edition, CARRY_ALL);
        expect(carried.content).toEqual(content);
        // The check line is not part of the form.
        expect(carried.remarks).toEqual([]);
      }),
    );
  },
);

test("for a new year names and tasks go along, values and amounts only when they are asked for", () => {
  const source = readOne(filledExample());
  const names = carry(source, { values: false, amounts: false }).content;
  expect(names.department).toBe("广州市白云区科学技术协会(部门)");
  expect(names.tasks.map(({ name, amount, target }) => [name, amount, target])).toEqual([
    ["换届工作", null, ""],
    ["科普管理事务", null, ""],
    ["学术交流活动", null, ""],
    ["科普活动", null, ""],
  ]);
  expect(names.tasks[0]?.content).toMatch(/^1、修改/);
  expect([names.overallGoal, names.budget]).toEqual(["", {}]);
  expect(names.indicators["质量指标"]?.map(({ name, annualValue }) => [name, annualValue])).toEqual(
    [
      ["提高公众的科技素质程度（%）", ""],
      ["群众对科普活动收益程度", ""],
      ["落实做好科普管理事务工作", ""],
    ],
  );
  const values = carry(source, { values: true, amounts: false }).content;
  expect(values.indicators["时效指标"]).toEqual([
    { name: "会议举办及时性", periodValue: "会议代表出席率95%", annualValue: "会议代表出席率95%" },
  ]);
  expect(values.tasks[0]?.target).toMatch(/^召开/);
  expect(values.overallGoal).toMatch(/^贯彻/);
  expect([values.tasks[0]?.amount, values.budget]).toEqual([null, {}]);
  const amounts = carry(source, { values: false, amounts: true }).content;
  expect(amounts.tasks.map(({ amount }) => amount)).toEqual(
    [2.5, 7.1, 4, 0.9].map((wan) => fen(Math.round(wan * 1_000_000))),
  );
  expect(amounts.budget.basicExpenditure).toBe(fen(289_070_000));
  expect(carry(source).remarks).toEqual([]);
});

test("indicators of another structure go where their category went, and this is said", () => {
  const source = readOne(filledExample());
  const { content, remarks } = carry(source, CARRY_ALL, FOUR_CLASSES);
  expect(content.indicators["经济成本指标"]?.map(({ name }) => name)).toEqual([
    "会议经费预算执行率",
  ]);
  expect(remarks).toEqual([
    { reason: "moved", cell: "C31", text: "会议经费预算执行率 本年内完成" },
  ]);
});

test("a category that only some forms have is printed for what stands in it", () => {
  const indicators = {
    可持续影响指标: [{ name: "设备使用年限", periodValue: "5年", annualValue: "5年" }],
  };
  const content = { ...carry(readOne(filledExample())).content, indicators };
  const plan = planForm(FOUR_CLASSES, DEFAULT_FORM_OPTIONS, content);
  const again = carry(readOne(planPicture(plan)), CARRY_ALL, FOUR_CLASSES);
  expect(again.content.indicators).toEqual(indicators);
});

test.each<readonly [string, Readonly<Record<string, CellValue>>, readonly string[]]>([
  ["an amount in words", { B5: "二十三万" }, ["amount-text B5"]],
  ["an amount with its explanation", { C14: "2.5万元(其中场地1万元)" }, ["amount-words C14"]],
  ["an amount with its unit", { B6: "23.76万元" }, ["amount-words B6"]],
  ["an amount stored as text is an amount", { B6: "23.76" }, []],
  [
    "an indicator under no known category",
    { B30: "其他指标" },
    ["other-cell B30", "no-category C30"],
  ],
  ["a remark beside the department", { E2: "联系人：张三" }, []],
])("%s", (_, changes, remarks) => {
  expect(remarksOf(readOne(filledExample(changes)))).toEqual(remarks);
});

test("an amount that cannot be read goes along as it is written", () => {
  const { content } = carry(readOne(filledExample({ B5: "二十三万", D6: "—" })));
  expect(content.budget).toMatchObject({ basicExpenditure: "二十三万", otherFunds: "—" });
});

test("one amount for several tasks goes to the first, and the others are named", () => {
  const merges = [...EXAMPLE.merges, "C14:C15"];
  const form = { ...setCells(EXAMPLE, { C14: 9.6, C15: null }), merges };
  const { content, remarks } = carry(readOne(sheetPicture(form)));
  expect(content.tasks.slice(0, 2).map(({ amount }) => amount)).toEqual([fen(9_600_000), null]);
  expect(remarks).toEqual([{ reason: "shared-amount", cell: "A15", text: "科普管理事务" }]);
});

test("columns that the form does not have are named cell by cell", () => {
  const wider = setCells(insertColumns(EXAMPLE, 5, 1), {
    F20: "备注",
    F21: "含上半年2次",
    F37: "问卷",
  });
  const rows = wider.rows.map((row) => [
    ...row,
    ...Array.from({ length: 6 - row.length }, () => null),
  ]);
  const noted = setCells({ ...wider, rows }, { F20: "备注", F21: "含上半年2次", F37: "问卷" });
  expect(remarksOf(readOne(sheetPicture(noted)))).toEqual([
    "other-cell F20",
    "other-cell F21",
    "other-cell F37",
  ]);
});

test("whatever is typed into a form, each of its cells is a label, carried or named", () => {
  const value = fc.oneof(
    fc.stringMatching(/^[一-龟a-zA-Z0-9：（）%.]{1,12}$/),
    fc.integer({ min: 0, max: 99_999 }),
    fc.constantFrom("12.5万元", "—", "无", "数量指标", "合计", "525万(其中200万)"),
  );
  const edits = fc.array(fc.tuple(fc.integer({ min: 1, max: 36 }), fc.nat(6), value), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(edits, fc.boolean(), (changes, merged) => {
      const rows: CellValue[][] = Array.from({ length: 37 }, (__, row) =>
        Array.from({ length: 7 }, (___, column) => EXAMPLE.rows[row]?.[column] ?? null),
      );
      for (const [row, column, entry] of changes) {
        rows[row]?.splice(column, 1, entry);
      }
      const picture = sheetPicture({ rows, merges: merged ? EXAMPLE.merges : [] });
      const reading = readWorkbook(workbookPicture([picture]), EDITIONS);
      fc.pre(reading.status === "read");
      reading.declarations.forEach(expectNothingLost);
    }),
    { numRuns: 300 },
  );
});

/** A text as a whole and line by line: lines of the goal may have been in separate cells. */
function lines(text: string): readonly string[] {
  return [text, ...text.split("\n")].map((line) => line.trim());
}

function expectNothingLost(source: Declaration): void {
  const edition = printableEditionFor(source);
  const { content, remarks } = carryOver(source, editionOf(source), edition, CARRY_ALL);
  const written = new Set(
    planForm(edition, DEFAULT_FORM_OPTIONS, content).cells.flatMap(
      ({ content: cell }): readonly (string | number)[] =>
        cell.type === "number" ? [cell.value] : cell.type === "text" ? lines(cell.text) : [],
    ),
  );
  const isNamed = (text: string) => remarks.some((remark) => remark.text.includes(text.trim()));
  const terms = labelTerms(edition);
  const lost = source.cells.filter(
    ({ cell, value, text }) =>
      cell !== source.title.cell &&
      cell !== source.year.cell &&
      !isNamed(text) &&
      !isLabelTerm(terms, text) &&
      !written.has(text.trim()) &&
      !written.has(Number(value)) &&
      !written.has(Number(text)),
  );
  expect(lost).toEqual([]);
}
