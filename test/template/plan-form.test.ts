import fc from "../support/fast-check";
import { BUDGET_FIELDS } from "../../src/declaration/form-parts";
import { fen, FEN_PER_WAN } from "../../src/declaration/money";
import type { PrintableEdition } from "../../src/editions/edition";
import { PRINTABLE_EDITIONS, printableEdition } from "../../src/editions/editions";
import { toAddress, toPosition } from "../../src/sheet/address";
import { isCertain } from "../support/certain-findings";
import type { SheetPlan } from "../../src/sheet/sheet-plan";
import type { FormContent } from "../../src/template/form-content";
import { DEFAULT_FORM_OPTIONS, type FormOptions } from "../../src/template/form-options";
import { planForm } from "../../src/template/plan-form";
import { consistentContent, contentRead } from "../support/form-content";
import { ALL_OPTIONS, optionsInShort } from "../support/form-options";
import { checkOne } from "../support/check-one";
import { planPicture } from "../support/plan-picture";

/** Findings that a form which nobody has filled in yet cannot avoid: its structure is correct. */
const NOT_FILLED_IN = new Set(["S02", "S03", "S04", "S10", "S21", "S22"]);

/** The amounts that must balance. */
const MONEY_FIELDS = [
  "basicExpenditure",
  "projectExpenditure",
  "fiscalAppropriation",
  "otherFunds",
  "ownLevel",
  "transferDown",
] as const;

/** The smallest digit of an amount in 万元 with two decimals. */
const FEN_PER_HUNDREDTH = FEN_PER_WAN / 100;

const OPTIONS: FormOptions = { ...DEFAULT_FORM_OPTIONS, year: 2027 };

const readBack = (plan: SheetPlan) => checkOne({ fileName: null, sheets: [planPicture(plan)] });

const filled = (edition: PrintableEdition, content: FormContent, options = OPTIONS) =>
  readBack(planForm(edition, options, content));

describe.each(PRINTABLE_EDITIONS.map((edition) => [edition.id, edition] as const))(
  "%s",
  (id, edition) => {
    test("every page has the band and the header of the indicators, and no page the check line", () => {
      const { cells, page } = planForm(edition, { ...OPTIONS, checkLine: true });
      const { titleRows, area } = page.print;
      const texts = cells.flatMap(({ position: { row }, content }) =>
        content.type === "text" && row >= titleRows.top && row <= titleRows.bottom
          ? [content.text]
          : [],
      );
      const { sectionLabels, indicatorColumns } = edition;
      expect(texts).toEqual([
        sectionLabels.indicators.printed,
        ...Object.values(indicatorColumns).map(({ printed }) => printed),
      ]);
      expect(area.top).toBe(1);
    });

    test("blank, with every combination of options, lacks no label and no field, and nothing but content", () => {
      for (const options of ALL_OPTIONS) {
        const { declaration, findings } = readBack(planForm(edition, options));
        const { layout, budget } = declaration;
        const told = optionsInShort(options);
        expect([told, declaration.edition, declaration.unit, declaration.year.value]).toEqual([
          told,
          id,
          options.unit,
          options.year,
        ]);
        expect([
          ...Object.values(layout.sections),
          ...Object.values(layout.budgetLabels),
        ]).not.toContain(null);
        expect([
          layout.departmentLabel,
          ...Object.values(layout.taskHeaders),
          ...Object.values(layout.indicatorHeaders),
          declaration.overallGoal.cell,
          ...BUDGET_FIELDS.map((field) => budget[field].cell),
        ]).not.toContain(null);
        const printed = edition.classes.flatMap(({ name, categories }) =>
          categories
            .filter(
              ({ optional, name: own }) => !optional || options.indicatorRowsOf[own] !== undefined,
            )
            .map((category) => `${name} ${category.name}`),
        );
        expect(layout.categories.map(({ level1, name }) => `${level1} ${name}`)).toEqual(printed);
        expect(declaration.department.value ?? "").toBe(options.department);
        expect(findings.filter(({ rule }) => !NOT_FILLED_IN.has(rule))).toEqual([]);
        expect(findings.some(({ rule }) => rule === "S03")).toBe(options.year === null);
      }
    });

    test("has as many rows as were asked for", () => {
      for (const options of ALL_OPTIONS) {
        const { layout } = readBack(planForm(edition, options)).declaration;
        const other = layout.taskRows.at(-1);
        expect(other?.kind).toBe("other");
        expect(layout.taskRows).toHaveLength(options.taskRows + 1);
        for (const { name } of layout.categories) {
          const rows = layout.indicatorRows.filter(({ level2 }) => level2 === name);
          expect([name, rows.length]).toEqual([
            name,
            options.indicatorRowsOf[name] ?? options.indicatorRows,
          ]);
        }
      }
    });

    test("filled with anything consistent it reads back the same, without an error or a warning", () => {
      fc.assert(
        fc.property(
          consistentContent(edition),
          fc.constantFrom(...ALL_OPTIONS),
          (content, chosen) => {
            const options = { ...chosen, year: 2027, department: "" };
            const { declaration, findings } = filled(edition, content, options);
            expect(contentRead(declaration)).toEqual(content);
            expect(declaration.edition).toBe(id);
            expect(findings.filter(isCertain)).toEqual([]);
          },
        ),
        { numRuns: 300 },
      );
    });

    test.each<readonly [(typeof MONEY_FIELDS)[number], readonly string[]]>([
      ["basicExpenditure", ["A01", "A02"]],
      ["projectExpenditure", ["A01", "A02"]],
      ["fiscalAppropriation", ["A01", "A03"]],
      ["otherFunds", ["A01", "A03"]],
      ["ownLevel", ["A02", "A03"]],
      ["transferDown", ["A02", "A03"]],
    ])("with %s changed it has just the findings of the sums it is in", (field, expected) => {
      fc.assert(
        fc.property(
          consistentContent(edition),
          fc.integer({ min: 3, max: 99 }),
          (content, more) => {
            // A whole pair in one amount, or a wrong unit, has other findings as well.
            fc.pre(MONEY_FIELDS.every((name) => Number(content.budget[name]) > 10 * FEN_PER_WAN));
            fc.pre(content.budget.specialFunds === 0 && content.budget.otherDevelopment === 0);
            const changed = fen(Number(content.budget[field]) + more * FEN_PER_HUNDREDTH);
            const { findings } = filled(edition, {
              ...content,
              budget: { ...content.budget, [field]: changed },
            });
            // A14 is a hint beside a sum that fails.
            const found = findings.filter((each) => isCertain(each) && each.rule !== "A14");
            expect(found.map(({ rule }) => rule).sort()).toEqual(expected);
            expect(new Set(found.map(({ details }) => Math.abs(details.difference ?? 0)))).toEqual(
              new Set([more / 100]),
            );
          },
        ),
      );
    });
  },
);

const GUANGZHOU = printableEdition("guangzhou-department");

test("the default form has the rows and columns of the printed one", () => {
  const rowsOf = { 数量指标: 6, 质量指标: 3, 社会效益指标: 2 };
  const options = { ...OPTIONS, checkLine: false, indicatorRows: 1, indicatorRowsOf: rowsOf };
  const { declaration } = readBack(planForm(GUANGZHOU, { ...options, year: null }));
  const { layout, budget } = declaration;
  expect(declaration.range).toBe("A1:E37");
  expect(declaration.title).toMatchObject({ value: "部门整体预算绩效目标申报表", cell: "A1" });
  expect(declaration.overallGoal.cell).toBe("A11");
  expect(BUDGET_FIELDS.map((field) => budget[field].cell)).toEqual([
    "B5",
    "B6",
    "D5",
    "D6",
    "B8",
    "B9",
    "D8",
    "D9",
  ]);
  expect(layout.sections).toEqual({
    budget: "A3",
    overallGoal: "A10",
    tasks: "A12",
    indicators: "A19",
  });
  expect(layout.categories.map(({ cell }) => cell)).toEqual([
    "B21",
    "B27",
    "B30",
    "B31",
    "B32",
    "B33",
    "B35",
    "B36",
    "B37",
  ]);
});

test("filling in begins at the first field that is still blank", () => {
  const edition = printableEdition("guangzhou-department");
  const first = (options: Partial<FormOptions>) => {
    const position = planForm(edition, { ...OPTIONS, checkLine: true, ...options }).first;
    return position && toAddress(position);
  };
  expect(first({})).toBe("B3");
  expect(first({ department: "某区档案馆" })).toBe("B6");
});

test("standing elsewhere it is the same form, its formulas and validations moved along", () => {
  const here = planForm(GUANGZHOU, OPTIONS);
  const there = planForm(GUANGZHOU, OPTIONS, undefined, toPosition("C11"));
  expect(readBack(there).declaration.range).toBe("C12:G49");
  expect(readBack(here).declaration.range).toBe("A2:E39");
  const formulas = (plan: SheetPlan) =>
    JSON.stringify([plan.cells, plan.validations, plan.conditionalFormats]);
  expect(formulas(here)).toContain("SUM(D6,D7)");
  expect(formulas(there)).toContain("SUM(F16,F17)");
  expect(formulas(there)).not.toContain("SUM(D6");
});

test("long texts get rows high enough, up to what Excel can show", () => {
  const heightOfGoal = (overallGoal: string) => {
    const plan = planForm(GUANGZHOU, { ...OPTIONS, checkLine: false }, { ...BLANK, overallGoal });
    return plan.rowHeights.find(({ first, last }) => first <= 10 && last >= 10)?.points ?? 0;
  };
  expect(heightOfGoal("完成全年任务。".repeat(120))).toBeGreaterThan(
    heightOfGoal("完成全年任务。"),
  );
  expect(heightOfGoal("完成全年任务。".repeat(3000))).toBe(408.75);
});

const BLANK: FormContent = {
  department: "",
  budget: {},
  overallGoal: "",
  tasks: [],
  otherTasks: [],
  indicators: {},
};

test("amounts that could not be read are kept as they are, and found by the checker", () => {
  const budget = { basicExpenditure: "二十三万" };
  const { findings } = filled(GUANGZHOU, { ...BLANK, budget });
  expect(findings.filter(({ rule }) => rule === "S05").map(({ cells }) => cells)).toEqual([["B6"]]);
});

test("every cell of the form looks like one role, and merged areas do not overlap", () => {
  for (const edition of PRINTABLE_EDITIONS) {
    const plan = planForm(edition, OPTIONS);
    const seen = new Map<string, number>();
    for (const { top, left, bottom, right } of plan.looks.flatMap(({ areas }) => areas)) {
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          const key = `${row},${column}`;
          seen.set(key, (seen.get(key) ?? 0) + 1);
        }
      }
    }
    const { area } = plan;
    expect(seen.size).toBe((area.bottom - area.top + 1) * (area.right - area.left + 1));
    expect([...seen.values()].filter((count) => count !== 1)).toEqual([]);
  }
});

test("prompts and alerts fit Excel's boxes", () => {
  const { validations } = planForm(GUANGZHOU, { ...OPTIONS, unit: "元" });
  for (const { prompt, alert, rule } of validations) {
    for (const { title, message } of [prompt, alert]) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(message.length).toBeLessThanOrEqual(255);
      expect(`${title}${message}`).not.toMatch(/\{|万元(?![、”])/);
    }
    expect(rule.type === "list" ? rule.values.join(",").length : 0).toBeLessThanOrEqual(255);
  }
});
