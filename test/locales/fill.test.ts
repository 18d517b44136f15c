import { fill } from "../../src/locales/translation";

test.each([
  ["第 {position} 处，共 {count} 处", { position: 2, count: 9 }, "第 2 处，共 9 处"],
  ["{name}{name}", { name: "甲" }, "甲甲"],
  ["没有空位", { name: "甲" }, "没有空位"],
  ["{missing} 仍可见", {}, "{missing} 仍可见"],
])("%s is filled", (text, values, filled) => {
  expect(fill(text, values)).toBe(filled);
});
