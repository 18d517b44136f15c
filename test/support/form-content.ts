import fc from "./fast-check";
import { type Declaration, type Task } from "../../src/declaration/declaration";
import { BUDGET_FIELDS } from "../../src/declaration/form-parts";
import { fen, type Money } from "../../src/declaration/money";
import type { Edition } from "../../src/editions/edition";
import type { FormContent, TaskContent } from "../../src/template/form-content";

/** What different departments do, and how it is measured. */
const MATTERS = [
  ["教育局", "校舍维修", "维修学校", "所"],
  ["卫生健康局", "基层诊疗", "培训乡村医生", "人次"],
  ["交通运输局", "农村公路养护", "养护公路", "公里"],
  ["档案馆", "馆藏数字化", "扫描档案", "万页"],
  ["人民法院", "诉讼服务", "调解案件", "件"],
  ["水务局", "河道清淤", "清淤河段", "公里"],
  ["农业农村局", "高标准农田", "建成农田", "亩"],
  ["图书馆", "全民阅读", "举办读书会", "场"],
] as const;

const AREAS = ["东城区", "海珠区", "永宁县", "青山市", "渝北区"] as const;

/** Values as people write them; some look like numbers, percentages, dates or formulas. */
const VALUES = [
  "100%",
  "≥95%",
  "12",
  "≤60万元",
  "12月底前",
  "合格",
  "=30件",
  "+5场",
  "3-5天",
  "应保尽保",
];

/** A whole number of 分 that is shown with two decimals of 万元. */
const cents = (minimum: number, maximum: number) =>
  fc.integer({ min: minimum, max: maximum }).map((hundredths) => fen(hundredths * 10_000));

const split = (total: Money) =>
  fc
    .integer({ min: 0, max: total / 10_000 })
    .map((part) => [fen(part * 10_000), fen(total - part * 10_000)] as const);

interface Amounts {
  readonly budget: Required<FormContent["budget"]>;
  /** The most that the tasks may cost together. */
  readonly limit: Money;
}

/** Budget figures that balance, with 事业发展性支出 of nothing, within 项目支出 or on top of it. */
const amounts: fc.Arbitrary<Amounts> = fc
  .record({
    basicExpenditure: cents(100, 500_000),
    projectExpenditure: cents(200, 500_000),
    reading: fc.constantFrom("none", "within", "on top"),
    share: fc.integer({ min: 1, max: 100 }),
  })
  .chain(({ basicExpenditure, projectExpenditure, reading, share }) => {
    const hundredths = Math.max(2, Math.floor((projectExpenditure / 10_000 / 100) * share));
    const development = fen(reading === "none" ? 0 : hundredths * 10_000);
    const onTop = reading === "on top" ? development : fen(0);
    const total = fen(basicExpenditure + projectExpenditure + onTop);
    return (
      fc
        .record({ income: split(total), levels: split(total), developments: split(development) })
        // On top of it: an amount that happens to be all of 支出 looks like a total in the wrong cell (A08).
        .filter(
          ({ income, levels }) =>
            onTop === 0 || ![...income, ...levels].includes(fen(total - development)),
        )
        .map(({ income, levels, developments }) => ({
          limit: fen(projectExpenditure + onTop),
          budget: {
            basicExpenditure,
            projectExpenditure,
            fiscalAppropriation: income[0],
            otherFunds: income[1],
            specialFunds: developments[0],
            otherDevelopment: developments[1],
            ownLevel: levels[0],
            transferDown: levels[1],
          },
        }))
    );
  });

const matter = fc.constantFrom(...MATTERS);
const number = fc.integer({ min: 1, max: 9999 });

function tasks(limit: Money): fc.Arbitrary<readonly TaskContent[]> {
  return fc.array(fc.tuple(matter, number), { minLength: 1, maxLength: 6 }).chain((works) =>
    cents(works.length, limit / 10_000).map((total) =>
      works.map(([[, name, work, unit], count], index) => {
        const each = Math.floor(total / 10_000 / works.length) * 10_000;
        return {
          name: `${name}${index + 1}`,
          content: `1、${work}${count}${unit}；\n2、组织验收。`,
          amount: fen(each),
          target: `年内${work}${count}${unit}。`,
        };
      }),
    ),
  );
}

function indicators(edition: Edition): fc.Arbitrary<FormContent["indicators"]> {
  const row = fc.record({
    what: matter,
    count: number,
    value: fc.option(fc.constantFrom(...VALUES)),
  });
  const rows = fc.array(row, { minLength: 1, maxLength: 4 }).map((drawn) =>
    drawn.map(({ what: [, , work, unit], count, value }, index) => {
      const text = value ?? `≥${count}${unit}`;
      return { name: `${work}数量${index + 1}（${unit}）`, periodValue: text, annualValue: text };
    }),
  );
  const categories = edition.classes.flatMap((definition) => definition.categories);
  return fc.record(Object.fromEntries(categories.map(({ name }) => [name, rows])));
}

/** Everything a department could declare on a form of this edition, consistent in itself. */
export function consistentContent(edition: Edition): fc.Arbitrary<FormContent> {
  return amounts.chain(({ budget, limit }) =>
    fc.record({
      department: fc
        .tuple(fc.constantFrom(...AREAS), matter)
        .map(([area, [name]]) => `${area}${name}`),
      budget: fc.constant(budget),
      overallGoal: fc
        .tuple(matter, number)
        .map(
          ([[, name, work, unit], count]) => `推进${name}，全年${work}${count}${unit}，群众满意。`,
        ),
      tasks: tasks(limit),
      otherTasks: fc.constant([]),
      indicators: indicators(edition),
    }),
  );
}

/** The content of a form as it was read, to be compared with what it was filled with. */
export function contentRead(declaration: Declaration): FormContent {
  const { department, budget, overallGoal, indicators: rows } = declaration;
  const read: Record<string, FormContent["indicators"][string][number][]> = {};
  for (const { level2, name, periodValue, annualValue } of rows) {
    (read[level2 ?? ""] ??= []).push({
      name: name.value ?? "",
      periodValue: periodValue.value ?? "",
      annualValue: annualValue.value ?? "",
    });
  }
  return {
    department: department.value ?? "",
    budget: Object.fromEntries(BUDGET_FIELDS.map((field) => [field, budget[field].value])),
    overallGoal: overallGoal.value ?? "",
    tasks: declaration.tasks.map(taskRead),
    otherTasks: declaration.otherTasks.map(taskRead),
    indicators: read,
  };
}

function taskRead({ name, content, amount, target }: Task): TaskContent {
  return {
    name: name.value ?? "",
    content: content.value ?? "",
    amount: amount.value,
    target: target.value ?? "",
  };
}
