import { DESK_TEXTS } from "../../../src/taskpane/desk/desk-texts";
import { someNames } from "../../../src/taskpane/desk/some-names";

test.each([
  [["说明.txt"], "说明.txt"],
  [["甲.txt", "乙.txt", "丙.txt"], "甲.txt、乙.txt、丙.txt"],
  [["甲.txt", "乙.txt", "丙.txt", "丁.txt"], "甲.txt、乙.txt、丙.txt 等"],
])("of %j the first few are named", (names, words) => {
  expect(someNames(names, DESK_TEXTS["zh-CN"])).toBe(words);
});
