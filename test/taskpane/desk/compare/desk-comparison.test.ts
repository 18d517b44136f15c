import type { Locale } from "../../../../src/declaration/locale";
import { deskRows } from "../../../../src/desk/desk-row";
import { packResult } from "../../../../src/desk/packed-result";
import type { DeskFile } from "../../../../src/desk/worker/review-methods";
import { failedReview } from "../../../../src/desk/worker/failed-review";
import { checkWorkbook } from "../../../../src/review/check-workbook";
import { DEFAULT_RULE_SET } from "../../../../src/rules/rule-set/rule-set";
import type { MissingForm } from "../../../../src/taskpane/desk/compare/earlier-comparison";
import { compareWithEarlier } from "../../../../src/taskpane/desk/compare/desk-comparison";
import { missingWords } from "../../../../src/taskpane/desk/compare/missing-words";
import { unreadWords } from "../../../../src/taskpane/desk/compare/unread-words";
import { DESK_TEXTS } from "../../../../src/taskpane/desk/desk-texts";
import { formPicture } from "../../../support/declaration";
import { sheetPicture } from "../../../support/sheet-picture";

type Picture = ReturnType<typeof formPicture>;

function file(name: string, ...sheets: readonly Picture[]): DeskFile {
  const result = {
    file: name,
    outcome: checkWorkbook({ fileName: name, sheets }),
    partlyExamined: [],
    ignoredAcceptances: [],
  };
  const rows = deskRows(result, DEFAULT_RULE_SET, "zh-CN");
  return { file: name, hash: null, rows, packed: packResult(result) };
}

const formOf = (name: string, department: string | null): DeskFile =>
  file(name, formPicture({ department }));
const unreadable = (name: string): DeskFile => failedReview(name, "failed", "zh-CN");
const letter = (name: string): DeskFile => file(name, sheetPicture({ rows: [["来信"]] }));

const EARLIER = [
  formOf("教育局.xlsx", "区教育局"),
  formOf("档案馆 初稿.xlsx", "区档案馆"),
  formOf("档案馆 定稿.xlsx", "区档案馆（部门）"),
  formOf("未填.xlsx", null),
  unreadable("坏.xlsx"),
  letter("来信.xlsx"),
];

test("who is missing this time is told once, with all files, and what could not be read by its file and why", () => {
  const { rows, missing, unread } = compareWithEarlier(
    EARLIER,
    [formOf("新.xlsx", "区教育局")],
    {},
  );
  expect(Object.keys(rows)).toEqual(["0.0"]);
  expect(missing.map(({ department, files }) => [department, files])).toEqual([
    ["区档案馆", ["档案馆 初稿.xlsx", "档案馆 定稿.xlsx"]],
    [null, ["未填.xlsx"]],
  ]);
  const words = (locale: Locale) =>
    unread.map((result) => unreadWords(result, DESK_TEXTS[locale], locale));
  expect(words("zh-CN")).toEqual([
    expect.stringMatching(/^坏\.xlsx：检查这个文件时程序出错/),
    expect.stringMatching(/^来信\.xlsx：.*没有找到/),
  ]);
  expect(words("en-US")).toEqual([
    expect.stringMatching(/^坏\.xlsx: The program failed/),
    expect.stringMatching(/^来信\.xlsx: /),
  ]);
});

test("what was remarked on a declaration last time is told beside it", () => {
  const earlier = [
    { ...formOf("教育局.xlsx", "区教育局"), hash: "1" },
    { ...formOf("档案馆.xlsx", "区档案馆"), hash: "2" },
    formOf("民政局.xlsx", "区民政局"),
  ];
  const now = ["区教育局", "区档案馆", "区民政局"].map((name) => formOf(`${name}.xlsx`, name));
  const { rows } = compareWithEarlier(earlier, now, { "1 0": "请补充时效指标", "2 1": "另一张表" });
  expect(Object.values(rows).map(({ earlierRemarks }) => earlierRemarks)).toEqual([
    "请补充时效指标",
    null,
    null,
  ]);
});

test("nobody is missing while files are not reviewed", () => {
  const { rows, missing, unread } = compareWithEarlier(
    EARLIER,
    [formOf("新.xlsx", "区教育局"), null],
    {},
  );
  expect([Object.keys(rows), missing, unread.length]).toEqual([["0.0"], [], 2]);
});

test.each<readonly [MissingForm, string, string]>([
  [
    { department: "区档案馆", year: 2027, files: ["a.xlsx", "b.xlsx"] },
    "区档案馆，2027 年（a.xlsx、b.xlsx）",
    "区档案馆, 2027 (a.xlsx, b.xlsx)",
  ],
  [
    { department: null, year: null, files: ["a.xlsx"] },
    "（未填部门名称）（a.xlsx）",
    "(no department name) (a.xlsx)",
  ],
])("in words: %j", (form, chinese, english) => {
  expect(missingWords(form, DESK_TEXTS["zh-CN"])).toBe(chinese);
  expect(missingWords(form, DESK_TEXTS["en-US"])).toBe(english);
});
