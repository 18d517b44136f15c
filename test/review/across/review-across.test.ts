import { fen } from "../../../src/declaration/money";
import { wordAcross } from "../../../src/report/across/word-across";
import type { Across } from "../../../src/review/across/across";
import { reviewAcross } from "../../../src/review/across/review-across";
import type { ReviewedFile } from "../../../src/review/reviewed-file";
import type { FormChanges, IndicatorRow } from "../../support/declaration";
import { checkedForm } from "../compare/support";

const GOAL = {
  教育: "2025年完成3所学校校舍维修，培训教师300人次，资助家庭经济困难学生500人，保障校园安全。",
  档案: "接收进馆档案2万卷，完成馆藏民国档案数字化40万页，举办档案开放日活动4次，接待查档群众6000人次。",
};

/** The content of a form of this department that resembles no other. */
function own(department: string, changes: FormChanges = {}): FormChanges {
  const word = Array.from(department).reverse().join("");
  return {
    department,
    goal: `${word}要做的事`,
    tasks: [[`${word}任务`, `${word}内容`, 10, `${word}完成`]],
    indicators: { 数量指标: [[`${word}次数`, "≥3次", "≥3次"]] },
    ...changes,
  };
}

const file = (name: string, hash: string | null, ...forms: FormChanges[]): ReviewedFile => ({
  file: name,
  hash,
  declarations: forms.map((changes) => checkedForm(changes)),
});

const batch = (...forms: FormChanges[]): Across =>
  reviewAcross(forms.map((form, at) => file(`${at}.xlsx`, String(at), form)));

const EDUCATION = "白云区教育局";
const ARCHIVES = "白云区档案馆";

test("the same file twice is reported, and counted once", () => {
  const form = own(EDUCATION);
  const across = reviewAcross([
    file("a.xlsx", "1", form),
    file("b/a.xlsx", "1", form),
    file("c.xlsx", null, own(ARCHIVES)),
    file("d.xlsx", null),
    file("e.xlsx", "2"),
  ]);
  expect(across.sameFiles).toEqual([["a.xlsx", "b/a.xlsx"]]);
  expect(across.sameDepartments).toEqual([]);
  expect(across.copies).toEqual([]);
  expect(across.totals).toMatchObject([{ year: 2025, declarations: 2 }]);
});

test.each<readonly [string, FormChanges, FormChanges, boolean]>([
  ["twice for one year", own(EDUCATION), own(`(001)${EDUCATION}（部门）`), true],
  [
    "for two years",
    own(EDUCATION),
    own(EDUCATION, { title: "2026年部门整体预算绩效目标申报表" }),
    false,
  ],
  ["once with the city in front of its name", own(EDUCATION), own(`广州市${EDUCATION}`), true],
  ["and the city's own", own(EDUCATION), own("广州市教育局"), false],
  ["with a name that many bear", own(EDUCATION), own("教育局"), false],
  ["and another", own(EDUCATION), own(ARCHIVES), false],
  [
    "without a name, twice",
    own("甲", { department: null }),
    own("乙", { department: null }),
    false,
  ],
])("a department %s", (_, a, b, isSame) => {
  expect(batch(a, b).sameDepartments).toHaveLength(isSame ? 1 : 0);
});

test("a name that two others end with is of neither", () => {
  const names = [EDUCATION, `广州市${EDUCATION}`, `贵阳市${EDUCATION}`];
  const across = batch(...names.map((name) => own(name, { goal: GOAL.档案 })));
  expect(across.sameDepartments).toEqual([]);
  expect(across.copies).toHaveLength(3);
});

/** Stock indicators that occur everywhere in exactly these words. */
const TRADE: Readonly<Record<string, readonly IndicatorRow[]>> = {
  质量指标: [["验收合格率", "100%", "100%"]],
  时效指标: [["按时完成率", "100%", "100%"]],
  成本指标: [["成本控制率", "≤100%", "≤100%"]],
  服务对象满意度指标: [["服务对象满意度", "≥95%", "≥95%"]],
};
const UNUSUAL: readonly IndicatorRow[] = [
  ["民国档案目录数据库建成并提供检索条数", "≥400000条", "≥400000条"],
  ["馆藏红色文献抢救修复完成页数（三年）", "≥12000页", "≥4000页"],
  ["重点建设项目档案登记备案单位覆盖面", "≥85%", "≥85%"],
];
const SHORT: readonly IndicatorRow[] = [
  "开放档案",
  "接待查档",
  "编研成果",
  "培训馆员",
  "修复字画",
  "征集实物",
  "巡查库房",
].map((name) => [`${name}数量`, "≥12次", "≥12次"]);

describe("copied", () => {
  const both = (changes: FormChanges) => [own(EDUCATION, changes), own(ARCHIVES, changes)] as const;
  test.each<readonly [string, readonly [FormChanges, FormChanges], boolean]>([
    ["indicators that all have", both({ indicators: TRADE }), false],
    ["two unusual indicators", both({ indicators: { 数量指标: UNUSUAL.slice(0, 2) } }), false],
    ["three unusual indicators", both({ indicators: { 数量指标: UNUSUAL } }), true],
    ["seven short ones in a row", both({ indicators: { 数量指标: SHORT } }), true],
    [
      "seven short ones in another order",
      [
        own(EDUCATION, { indicators: { 数量指标: SHORT } }),
        own(ARCHIVES, { indicators: { 数量指标: [...SHORT].reverse() } }),
      ],
      false,
    ],
    [
      "three unusual ones with other values",
      [
        own(EDUCATION, { indicators: { 数量指标: UNUSUAL } }),
        own(ARCHIVES, {
          indicators: { 数量指标: UNUSUAL.map(([name]): IndicatorRow => [name, "≥1", "≥1"]) },
        }),
      ],
      false,
    ],
    ["a goal", both({ goal: GOAL.档案 }), true],
    [
      "a goal in other spaces and widths",
      [
        own(EDUCATION, { goal: GOAL.档案.replace("，", " , ") }),
        own(ARCHIVES, { goal: GOAL.档案 }),
      ],
      true,
    ],
    [
      "a goal with one figure changed",
      [
        own(EDUCATION, { goal: GOAL.档案.replace("40万", "50万") }),
        own(ARCHIVES, { goal: GOAL.档案 }),
      ],
      true,
    ],
    [
      "other goals",
      [own(EDUCATION, { goal: GOAL.教育 }), own(ARCHIVES, { goal: GOAL.档案 })],
      false,
    ],
    [
      "the same introduction about policy",
      [
        own(EDUCATION, {
          goal: `以习近平新时代中国特色社会主义思想为指导，全面贯彻党的二十大精神，${GOAL.教育}`,
        }),
        own(ARCHIVES, {
          goal: `以习近平新时代中国特色社会主义思想为指导，全面贯彻党的二十大精神，${GOAL.档案}`,
        }),
      ],
      false,
    ],
    ["a short goal", both({ goal: "完成全年各项工作任务。" }), false],
    ["a task", both({ tasks: [["档案", GOAL.档案, 10, "完成"]] }), true],
    [
      "everything, from the city's department",
      [own(EDUCATION, { goal: GOAL.档案 }), own("广州市教育局", { goal: GOAL.档案 })],
      true,
    ],
    [
      "everything, by the same department",
      [own(EDUCATION, { goal: GOAL.档案 }), own(`广州市${EDUCATION}`, { goal: GOAL.档案 })],
      false,
    ],
  ])("%s", (_, [a, b], isCopy) => {
    expect(batch(own("白云区审计局"), a, b).copies).toHaveLength(isCopy ? 1 : 0);
  });

  test("with what both have in common as evidence", () => {
    const [copy] = batch(
      own(EDUCATION, {
        indicators: { 数量指标: [["本局次数", "1次", "1次"], ...UNUSUAL] },
        goal: GOAL.档案,
      }),
      own(ARCHIVES, { indicators: { 数量指标: UNUSUAL }, goal: GOAL.档案.replace("40万", "50万") }),
    ).copies;
    expect(copy).toMatchObject({ a: { file: "0.xlsx" }, b: { file: "1.xlsx" }, consecutive: 3 });
    expect(copy?.rows[1]).toEqual({
      a: "indicators[2]",
      b: "indicators[1]",
      text: "馆藏红色文献抢救修复完成页数（三年） ≥12000页 ≥4000页",
    });
    expect(copy?.passages).toEqual([
      {
        a: "overallGoal",
        b: "overallGoal",
        run: "0万页,举办档案开放日活动4次,接待查档群众6000人次。",
        whole: false,
      },
    ]);
  });

  test("an indicator or a goal that more than twenty departments have: the goal only, each with the next", () => {
    const forms = Array.from({ length: 25 }, (_, at) =>
      own(`第${at}号${String.fromCharCode(0x4e00 + 97 * at)}局`, {
        goal: GOAL.档案,
        indicators: { 数量指标: UNUSUAL },
      }),
    );
    const { copies } = batch(...forms);
    expect(copies).toHaveLength(24);
    expect(copies.flatMap(({ rows }) => rows)).toEqual([]);
  });
});

test.each<readonly [string, string, readonly string[]]>([
  ["another department's name", `协助${ARCHIVES}接收档案`, [ARCHIVES]],
  ["it twice, in other widths", `${ARCHIVES}与白云区 档案馆`, [ARCHIVES]],
  ["the own name", `${EDUCATION}做好工作`, []],
  ["the name of a school that begins with another's", `${EDUCATION}第一小学开学`, []],
  ["no name", "协助档案馆接收档案", []],
])("a text with %s", (_, goal, names) => {
  const { foreignNames } = batch(
    own(EDUCATION, { goal }),
    own(ARCHIVES),
    own(`${EDUCATION}第一小学`),
  );
  expect(
    foreignNames.filter(({ declaration }) => declaration.file === "0.xlsx").map(({ name }) => name),
  ).toEqual(names);
});

describe("sums", () => {
  const amount = (basicExpenditure: number | string | null, title?: string) =>
    own(`${String(basicExpenditure)}单位`, {
      budget: { basicExpenditure },
      ...(title && { title }),
    });

  test("are exact, and tell how many are not in them", () => {
    const { totals } = batch(amount(0.1), amount(0.2), amount("待定"), amount(null));
    expect(totals[0]?.totals.basicExpenditure).toEqual({
      sum: fen(300_000),
      counted: 2,
      notCounted: 2,
    });
  });

  test("by year, none last", () => {
    const { totals } = batch(
      amount(1, "部门整体预算绩效目标申报表"),
      amount(2, "2026年部门整体预算绩效目标申报表"),
      amount(3),
    );
    expect(
      totals.map(({ year, totals: { basicExpenditure } }) => [year, basicExpenditure.sum]),
    ).toEqual([
      [2025, 3_000_000],
      [2026, 2_000_000],
      [null, 1_000_000],
    ]);
  });

  test("that are too large to be exact are not reported", () => {
    const checked = checkedForm(own(EDUCATION));
    const { budget } = checked.declaration;
    const basicExpenditure = { ...budget.basicExpenditure, value: fen(4e15) };
    const declaration = { ...checked.declaration, budget: { ...budget, basicExpenditure } };
    const declarations = Array.from({ length: 3 }, () => ({ ...checked, declaration }));
    const { totals } = reviewAcross([{ file: "a.xlsx", hash: null, declarations }]);
    expect(totals[0]?.totals.basicExpenditure).toMatchObject({ sum: null, counted: 3 });
  });
});

test("everything is put into words in both languages", () => {
  const across = reviewAcross([
    file("a.xlsx", "1", own(EDUCATION, { goal: GOAL.档案 })),
    file("b.xlsx", "1", own(EDUCATION)),
    file(
      "c.xlsx",
      "2",
      own(ARCHIVES, {
        goal: GOAL.档案,
        indicators: { 数量指标: [[`${EDUCATION}检查次数`, "1次", "1次"]] },
      }),
    ),
    file("d.xlsx", "3", own(ARCHIVES)),
  ]);
  expect(wordAcross(across, "zh-CN")).toEqual([
    "内容完全相同的文件：a.xlsx、b.xlsx。",
    "白云区档案馆有 2 份2025年的申报表：c.xlsx、d.xlsx。请核对以哪一份为准。",
    "“白云区教育局”的总体绩效目标与“白云区档案馆（c.xlsx）”的总体绩效目标完全相同：“接收进馆档案2万卷,完成馆藏民国档案数字化40万页,举办档案…”。请核对是否照搬。",
    "“白云区档案馆（c.xlsx）”的申报表有 1 处写到“白云区教育局”（如 C18“白云区教育局检查次数”）。请核对是否沿用了其他部门的文字。",
  ]);
  expect(wordAcross(across, "en-US").join()).not.toContain("{");
});

test("two declarations of a department in one file are told apart by their sheets", () => {
  const checked = checkedForm(own(EDUCATION));
  const on = (sheet: string) => ({ ...checked, declaration: { ...checked.declaration, sheet } });
  const declarations = [on("初稿"), on("定稿")];
  const [sentence] = wordAcross(
    reviewAcross([{ file: "a.xlsx", hash: "1", declarations }]),
    "zh-CN",
  );
  expect(sentence).toContain("a.xlsx › 初稿、a.xlsx › 定稿");
});

test("a department of which two files are found with the same text is named with its file, another without", () => {
  const across = reviewAcross([
    file("a.xlsx", "1", own(EDUCATION, { goal: GOAL.档案 })),
    file("b.xlsx", "2", own(EDUCATION, { goal: GOAL.档案 })),
    file("c.xlsx", "3", own(ARCHIVES, { goal: GOAL.档案 })),
  ]);
  const [, ...copies] = wordAcross(across, "zh-CN").map((sentence) => sentence.split("的总体")[0]);
  expect(copies).toEqual(["“白云区教育局（a.xlsx）”", "“白云区教育局（b.xlsx）”"]);
  expect(wordAcross(across, "zh-CN")[1]).toContain("与“白云区档案馆”的");
});

test("forms without a department are named by their places", () => {
  const checked = checkedForm(own("甲", { department: null, goal: GOAL.档案 }));
  const on = (sheet: string) => ({ ...checked, declaration: { ...checked.declaration, sheet } });
  const across = reviewAcross([
    { file: "a.xlsx", hash: "1", declarations: [on("一"), on("二")] },
    file("b.xlsx", "2", own(ARCHIVES, { goal: GOAL.档案 })),
  ]);
  expect(
    wordAcross(across, "zh-CN").filter((sentence) => sentence.includes("“a.xlsx › 二”")),
  ).not.toEqual([]);
});
