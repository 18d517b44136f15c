import { taskStem } from "../../../src/rules/text/task-indicators";

test.each([
  ["换届工作", "换届"],
  ["科普管理事务", "科普管理"],
  ["学术交流活动", "学术交流"],
  ["1、公路养护项目（二期）", "公路养护"],
  ["基层普法专项经费", "基层普法"],
  ["档案修复", "档案修复"],
  ["项目", "项目"],
])("the stem of “%s” is %s", (name, stem) => {
  expect(taskStem(name)).toBe(stem);
});
