import fc from "../../support/fast-check";
import { compareDeclarations } from "../../../src/review/compare/compare-declarations";
import type { Comparison, RowChange } from "../../../src/review/compare/comparison";
import { editionOf } from "../../../src/editions/editions";
import { wordChanges } from "../../../src/report/compare/word-changes";
import { fen } from "../../../src/declaration/money";
import { CONSISTENT, type FormChanges } from "../../support/declaration";
import { checkedForm } from "./support";

function compared(before: FormChanges, now: FormChanges): Comparison {
  return compareDeclarations(checkedForm(before), checkedForm(now));
}

const QUANTITIES = CONSISTENT.indicators["数量指标"] ?? [];
const withQuantities = (...rows: [string, string | null, string | null][]): FormChanges => ({
  indicators: { ...CONSISTENT.indicators, 数量指标: rows },
});

/** Row changes in short: the kind of change, the row, and its columns. */
function short(changes: readonly RowChange[]): readonly string[] {
  return changes.map((change) => {
    switch (change.kind) {
      case "removed":
        return `- ${change.before.name}`;
      case "added":
        return `+ ${change.now.name}`;
      case "changed":
        return `${change.before.name} > ${change.now.name}: ${change.columns.map(({ column }) => column).join()}`;
    }
  });
}

describe("figures, tasks and indicators", () => {
  test.each<readonly [string, FormChanges, FormChanges, readonly string[]]>([
    [
      "a value changed",
      {},
      withQuantities(
        ["维修校舍数量（所）", "≥4所", "≥4所"],
        ["培训教师人次（人次）", "≥300人次", "≥300人次"],
      ),
      ["维修校舍数量（所） > 维修校舍数量（所）: periodValue,annualValue"],
    ],
    [
      "rows exchanged",
      {},
      withQuantities(
        ["培训教师人次（人次）", "≥300人次", "≥300人次"],
        ["维修校舍数量（所）", "≥3所", "≥3所"],
      ),
      [],
    ],
    [
      "a row added",
      {},
      withQuantities(
        ["维修校舍数量（所）", "≥3所", "≥3所"],
        ["新建公厕", "1座", "1座"],
        ["培训教师人次（人次）", "≥300人次", "≥300人次"],
      ),
      ["+ 新建公厕"],
    ],
    [
      "a row removed",
      {},
      withQuantities(["维修校舍数量（所）", "≥3所", "≥3所"]),
      ["- 培训教师人次（人次）"],
    ],
    [
      "a row renamed",
      {},
      withQuantities(
        ["维修小学校舍数量（所）", "≥3所", "≥3所"],
        ["培训教师人次（人次）", "≥300人次", "≥300人次"],
      ),
      ["维修校舍数量（所） > 维修小学校舍数量（所）: name"],
    ],
    [
      "a row replaced by another",
      {},
      withQuantities(
        ["开展督导", "≥3次", "≥3次"],
        ["培训教师人次（人次）", "≥300人次", "≥300人次"],
      ),
      ["- 维修校舍数量（所）", "+ 开展督导"],
    ],
    [
      "values that only look otherwise",
      withQuantities(
        ["维修校舍数量（所）", "≥３ 所", "100"],
        ["培训教师人次（人次）", "1,200", "分两期：\r\n第一期"],
      ),
      withQuantities(
        ["维修校舍数量(所)", "≥3所", "100.00"],
        ["培训教师 人次（人次）", "1200", "分两期:\n第一期"],
      ),
      [],
    ],
    [
      "two rows of one name, one with another value",
      withQuantities(["检查次数", "1次", "1次"], ["检查次数", "2次", "2次"]),
      withQuantities(["检查次数", "1次", "1次"], ["检查次数", "3次", "3次"]),
      ["检查次数 > 检查次数: periodValue,annualValue"],
    ],
    [
      "a row inserted before others of its name",
      withQuantities(["完成数量", "90%", "90%"], ["完成数量", "80%", "80%"]),
      withQuantities(
        ["完成数量", "70%", "70%"],
        ["完成数量", "90%", "90%"],
        ["完成数量", "80%", "80%"],
      ),
      ["+ 完成数量"],
    ],
    [
      "a row removed before others of its name",
      withQuantities(
        ["完成数量", "70%", "70%"],
        ["完成数量", "90%", "90%"],
        ["完成数量", "80%", "80%"],
      ),
      withQuantities(["完成数量", "90%", "90%"], ["完成数量", "80.0%", "８0%"]),
      ["- 完成数量"],
    ],
    [
      "rows of one name, one inserted and one with another value",
      withQuantities(["完成数量", "≥90项", "≥30项"], ["完成数量", "≥80项", "≥20项"]),
      withQuantities(
        ["完成数量", "≥70项", "≥10项"],
        ["完成数量", "≥90项", "≥35项"],
        ["完成数量", "≥80项", "≥20项"],
      ),
      ["完成数量 > 完成数量: annualValue", "+ 完成数量"],
    ],
    [
      "changes in the order of the form, whatever the rows were paired by",
      {},
      withQuantities(
        ["维修小学校舍数量（所）", "≥3所", "≥3所"],
        ["培训教师人次（人次）", "≥400人次", "≥400人次"],
      ),
      [
        "维修校舍数量（所） > 维修小学校舍数量（所）: name",
        "培训教师人次（人次） > 培训教师人次（人次）: periodValue,annualValue",
      ],
    ],
    [
      "a row in another category",
      {},
      {
        indicators: {
          ...CONSISTENT.indicators,
          数量指标: QUANTITIES.slice(1),
          质量指标: [
            ...(CONSISTENT.indicators["质量指标"] ?? []),
            ["维修校舍数量（所）", "≥3所", "≥3所"],
          ],
        },
      },
      ["维修校舍数量（所） > 维修校舍数量（所）: level2"],
    ],
  ])("%s", (_, before, now, expected) => {
    expect(short(compared(before, now).indicators)).toEqual(expected);
  });

  test("tasks and amounts, old and new", () => {
    const { fields, tasks } = compared(
      {},
      {
        budget: { basicExpenditure: 813, projectExpenditure: "待定" },
        tasks: [
          ["校舍维修", "维修3所小学的屋面和门窗。", 61.5, "2025年8月底前完成3所学校维修。"],
          ["教师培训", "组织教师培训6期。", 30, "培训教师300人次。"],
        ],
      },
    );
    expect(fields).toEqual([
      {
        field: "budget.basicExpenditure",
        before: { money: fen(812_400_000) },
        now: { money: fen(813_000_000) },
      },
      {
        field: "budget.projectExpenditure",
        before: { money: fen(120_000_000) },
        now: { text: "待定" },
      },
    ]);
    expect(tasks).toMatchObject([
      { kind: "removed", before: { field: "tasks[2]", name: "学生资助" } },
      {
        kind: "changed",
        columns: [{ column: "amount", before: { money: 60_000_000 }, now: { money: 61_500_000 } }],
      },
    ]);
  });

  test.each<readonly [string, FormChanges["tasks"], readonly string[]]>([
    [
      "in another order",
      [
        ["专项经费", "开展教师培训", 30, "300人次"],
        ["专项经费", "资助困难学生", 30.5, "200人"],
        ["专项经费", "维修校舍", 60, "3所"],
      ],
      [],
    ],
    [
      "in another order, one with another amount",
      [
        ["专项经费", "开展教师培训", 35, "300人次"],
        ["专项经费", "资助困难学生", 30.5, "200人"],
        ["专项经费", "维修校舍", 60, "3所"],
      ],
      ["开展教师培训: amount"],
    ],
    [
      "in another order, each with another amount",
      [
        ["专项经费", "开展教师培训", 35, "300人次"],
        ["专项经费", "资助困难学生", 60, "200人"],
        ["专项经费", "维修校舍", 30.5, "3所"],
      ],
      ["开展教师培训: amount", "资助困难学生: amount", "维修校舍: amount"],
    ],
  ])("tasks of one name, %s", (_, tasks, expected) => {
    const before: FormChanges = {
      tasks: [
        ["专项经费", "维修校舍", 60, "3所"],
        ["专项经费", "开展教师培训", 30, "300人次"],
        ["专项经费", "资助困难学生", 30.5, "200人"],
      ],
    };
    const now = checkedForm({ tasks });
    const told = compareDeclarations(checkedForm(before), now).tasks.map((change) => {
      const task = now.declaration.tasks.find(
        (_, at) => change.kind === "changed" && change.now.field === `tasks[${at}]`,
      );
      const columns = change.kind === "changed" ? change.columns : [];
      return `${task?.content.value}: ${columns.map(({ column }) => column).join()}`;
    });
    expect(told).toEqual(expected);
  });

  test("texts of the form that only look otherwise are none", () => {
    const { fields, tasks } = compared(
      {
        goal: "完成３所学校维修；\r\n资助学生。",
        department: "区教育局（部门）",
        tasks: [["校舍 维修", "维修３所，\n含门窗", 60, "完成"]],
      },
      {
        goal: "完成3所学校维修; \n资助学生。",
        department: "区教育局(部门)",
        tasks: [["校舍维修", "维修3所,含门窗", 60, "完成 "]],
      },
    );
    expect([fields, tasks]).toEqual([[], []]);
  });

  test("are put into words, long texts from the place where they differ", () => {
    const before = checkedForm({ goal: `${"一".repeat(200)}完成三所` });
    const now = checkedForm({ goal: `${"一".repeat(200)}完成四所`, budget: { otherFunds: 40 } });
    const words = wordChanges(
      compareDeclarations(before, now),
      editionOf(now.declaration),
      "zh-CN",
    );
    expect(words).toEqual([
      "其他资金：32.40 → 40.00",
      "总体绩效目标：…一一一一一一完成三所 → …一一一一一一完成四所",
    ]);
  });
});

describe("findings", () => {
  /** Rules of findings that are not the same in both. */
  const rules = ({ findings }: Comparison) => ({
    fixed: findings.fixed.map(({ rule }) => rule),
    added: findings.added.map(({ rule }) => rule),
    altered: findings.remaining.filter(({ sameValues }) => !sameValues).map(({ now }) => now.rule),
  });

  test("a sum that was put right is fixed, and new when it was right before", () => {
    const wrong = { budget: { basicExpenditure: 822.4 } };
    expect(rules(compared(wrong, {})).fixed).toContain("A01");
    expect(rules(compared(wrong, {})).added).toEqual([]);
    expect(rules(compared({}, wrong)).added).toContain("A01");
  });

  test("a sum that is still wrong by another amount remains", () => {
    const { fixed, added, altered } = rules(
      compared({ budget: { basicExpenditure: 822.4 } }, { budget: { basicExpenditure: 832.4 } }),
    );
    expect([fixed, added]).toEqual([[], []]);
    expect(altered).toContain("A01");
  });

  test.each([
    ["the same name", "维修 校舍数量（所）"],
    ["another name", "维修 小学校舍数量（所）"],
  ])("a finding moves with its row, under %s", (_, name) => {
    const before = withQuantities(["维修 校舍数量（所）", "约3所左右", null]);
    const moved = withQuantities(["新增的指标", "1个", "1个"], [name, "约3所左右", null]);
    const { fixed, remaining, added } = compared(before, moved).findings;
    const places = remaining
      .filter(({ now }) => now.rule === "S19")
      .map(({ before, now }) => [before.field, now.field]);
    expect(places).toEqual([["indicators[0].annualValue", "indicators[1].annualValue"]]);
    expect([...fixed, ...added].filter(({ rule }) => rule === "S19")).toEqual([]);
  });
});

/** Forms that differ in some places. */
const changes = fc.record<Required<Pick<FormChanges, "goal" | "budget" | "indicators" | "tasks">>>({
  goal: fc.constantFrom("完成任务。", CONSISTENT.goal, "完成3所学校维修，  资助学生。"),
  budget: fc.record({
    basicExpenditure: fc.constantFrom(812.4, 822.4, 832.4),
    otherFunds: fc.constantFrom(32.4, null, "无", "abc"),
  }),
  indicators: fc
    .array(
      fc.tuple(
        fc.constantFrom(
          "检查次数",
          "检查次数（次）",
          "第一季度检查次数",
          "第二季度检查次数",
          "培训人数",
          null,
        ),
        fc.constantFrom("1次", "≥2次", "良好", null),
        fc.constantFrom("1次", "≥3次", "良好", null),
      ),
      { maxLength: 6 },
    )
    .map((rows) => ({ ...CONSISTENT.indicators, 数量指标: rows })),
  tasks: fc.array(
    fc.tuple(
      fc.constantFrom("校舍维修", "校舍维修工程", "教师培训"),
      fc.constantFrom("维修", "培训"),
      fc.constantFrom(10, 60, null, "x"),
      fc.constantFrom("完成", "300人次"),
    ),
    { minLength: 1, maxLength: 4 },
  ),
});

test("a declaration compared with itself has nothing new, fixed or changed", () => {
  fc.assert(
    fc.property(changes, (form) => {
      const { findings, fields, tasks, indicators } = compared(form, form);
      expect([findings.fixed, findings.added, fields, tasks, indicators]).toEqual([
        [],
        [],
        [],
        [],
        [],
      ]);
      expect(
        findings.remaining.every(
          ({ before, now, sameValues }) => sameValues && before.message.id === now.message.id,
        ),
      ).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test("compared the other way round, all is mirrored", () => {
  fc.assert(
    fc.property(changes, changes, (a, b) => {
      expect(sorted(mirrored(compared(b, a)))).toEqual(sorted(compared(a, b)));
    }),
    { numRuns: 60 },
  );
});

function mirrored({ findings, fields, tasks, indicators }: Comparison): Comparison {
  const swap = <T extends { before: V; now: V }, V>(one: T): T => ({
    ...one,
    before: one.now,
    now: one.before,
  });
  const swapRow = (change: RowChange): RowChange => {
    switch (change.kind) {
      case "removed":
        return { kind: "added", now: change.before };
      case "added":
        return { kind: "removed", before: change.now };
      case "changed":
        return { ...swap(change), columns: change.columns.map(swap) };
    }
  };
  return {
    findings: {
      fixed: findings.added,
      added: findings.fixed,
      remaining: findings.remaining.map(swap),
    },
    fields: fields.map(swap),
    tasks: tasks.map(swapRow),
    indicators: indicators.map(swapRow),
  };
}

/** Everything in an order that does not depend on which form came first. */
function sorted({
  findings,
  fields,
  tasks,
  indicators,
}: Comparison): readonly (readonly string[])[] {
  return [findings.fixed, findings.added, findings.remaining, fields, tasks, indicators].map(
    (list) => list.map((item) => JSON.stringify(item)).sort(),
  );
}
