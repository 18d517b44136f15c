import { filledExample } from "../support/filled-example";
import { readOne } from "../support/read-one";

/** The budget by level of the filled example, whose labels stand in C8 and C9, under other labels. */
function levels(own: string, down: string) {
  const { budget } = readOne(filledExample({ C8: own, C9: down }));
  return { own: budget.ownLevel.cell, down: budget.transferDown.cell };
}

test.each([
  ["区本级使用资金", "镇街使用资金"],
  ["镇街使用资金", "拟用于对下转移支付资金"],
  ["区（县）本级使用资金", "对下级转移支付资金"],
  ["区本级使用资金", "乡镇（街道）使用资金"],
  ["县级使用资金", "乡镇使用资金"],
  ["市本级使用资金", "区县使用资金"],
  ["市本级使用资金", "对镇街转移支付资金"],
  ["省本级使用资金", "拟用于对下转移支付的资金"],
])("%s and %s", (own, down) => {
  expect(levels(own, down)).toEqual({ own: "D8", down: "D9" });
});

test("what towns use is passed down also where it stands first", () => {
  expect(levels("镇街使用资金", "市本级使用资金")).toEqual({ own: "D9", down: "D8" });
});
