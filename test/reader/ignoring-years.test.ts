import { filledExample } from "../support/filled-example";
import { readOne } from "../support/read-one";

const ORIGINAL = readOne(filledExample());

test.each([
  ["the form's year", { A12: "2027年重点工作任务", E20: "2027年度指标值" }],
  ["this year", { A12: "本年度重点工作任务", E20: "本年指标值", A3: "当年预算整体情况" }],
  ["the whole year", { A12: "全年重点工作任务", E20: "全年指标值" }],
])("labels that name %s", (_, changes) => {
  const { budget, tasks, indicators, layout } = readOne(filledExample(changes));
  expect(budget).toEqual(ORIGINAL.budget);
  expect(tasks).toEqual(ORIGINAL.tasks);
  expect(indicators).toEqual(ORIGINAL.indicators);
  expect(layout.foreignHeaders).toEqual([]);
});

test("last year's values are not this year's", () => {
  const { indicators } = readOne(filledExample({ D20: "上年指标值" }));
  expect(indicators.map(({ periodValue }) => periodValue.value)).not.toEqual(
    ORIGINAL.indicators.map(({ periodValue }) => periodValue.value),
  );
});
