import { leftGroups } from "../../../src/taskpane/desk/exports/left-files";

test("files stand by their reasons, each of them named", () => {
  const left = [
    { file: "甲.xls", reason: "旧格式" },
    { file: "乙.ods", reason: "另一种格式" },
    { file: "丙.xls", reason: "旧格式" },
  ];
  expect(leftGroups(left)).toEqual([
    { reason: "旧格式", files: ["甲.xls", "丙.xls"] },
    { reason: "另一种格式", files: ["乙.ods"] },
  ]);
});
