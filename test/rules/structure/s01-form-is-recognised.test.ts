import type { UnrecognisedReason } from "../../../src/declaration/unrecognised-reason";
import { EDITIONS } from "../../../src/editions/editions";
import { readWorkbook } from "../../../src/reader/read-workbook";
import { unrecognisedSentence } from "../../../src/rules/structure/s01-form-is-recognised";
import type { CellValue, SheetPicture } from "../../../src/sheet/sheet-picture";
import { formPicture } from "../../support/declaration";
import { sheetPicture, workbookPicture } from "../../support/sheet-picture";

type Rows = readonly (readonly CellValue[])[];

const FORM = formPicture();
const PROSE: Rows = [
  ["填报说明"],
  ["一、部门整体预算绩效目标申报表由各部门填报。预算整体情况填写本年度的收支，绩效指标逐项填写。"],
  ["二、总体绩效目标、年度重点工作任务应与部门职能一致。"],
];

function read(...sheets: readonly SheetPicture[]) {
  return readWorkbook(workbookPicture(sheets), EDITIONS);
}

/** The consistent form with other cells in some rows. */
function formWith(rows: Readonly<Record<number, readonly CellValue[]>>): SheetPicture {
  return sheetPicture({ rows: FORM.values.map((row, at) => rows[at + 1] ?? row) });
}

test.each<[name: string, ...sheets: SheetPicture[]]>([
  ["the form", FORM],
  [
    "a year and a name in front of the title",
    formPicture({ title: "荔湾区教育局2025年部门整体预算绩效目标申报表" }),
  ],
  [
    "another wording of the title",
    formPicture({ title: "部门整体支出绩效目标申报表（2025年度）" }),
  ],
  ["no title, but its sections", formWith({ 1: [null] })],
  ["a title without its sections' bands", formWith({ 3: [null], 10: [null], 12: [null] })],
  ["an explanation beside the form", sheetPicture({ name: "填报说明", rows: PROSE }), FORM],
  [
    "a project form beside it",
    sheetPicture({ rows: [["项目支出绩效目标申报表"], ["项目名称", "校舍维修"]] }),
    FORM,
  ],
])("a declaration: %s", (_, ...sheets) => {
  expect(read(...sheets).status).toBe("read");
});

test.each<[name: string, reason: UnrecognisedReason, ...sheets: SheetPicture[]]>([
  ["a blank sheet", "empty", sheetPicture({ rows: [] })],
  ["several blank sheets", "empty", sheetPicture({ rows: [[null]] }), sheetPicture({ rows: [] })],
  [
    "a list",
    "none",
    sheetPicture({
      rows: [
        ["序号", "卷宗"],
        [1, "民事一审"],
      ],
    }),
  ],
  ["an explanation alone", "none", sheetPicture({ rows: PROSE })],
  ["a project form by its title", "project", formPicture({ title: "项目支出绩效目标申报表" })],
  ["a project form by its label", "project", formWith({ 2: ["项目名称", "城区道路养护"] })],
  [
    "a self-evaluation by its title",
    "self-evaluation",
    formPicture({ title: "部门整体支出绩效自评表" }),
  ],
  ["monitoring", "monitoring", formPicture({ title: "部门整体绩效运行监控表" })],
  [
    "a self-evaluation by its columns",
    "self-evaluation",
    formWith({ 19: ["一级指标", "二级指标", "三级指标", "年度指标值", "全年完成值", "得分"] }),
  ],
])("no declaration: %s", (_, reason, ...sheets) => {
  expect(read(...sheets)).toMatchObject({ status: "unrecognised", reason });
});

test.each<[reason: UnrecognisedReason, zh: string, en: string]>([
  ["empty", "空", "empty"],
  ["none", "没有找到", "No declaration"],
  ["project", "工作表“表二”是项目支出", "“表二” is the declaration of a project"],
  ["self-evaluation", "工作表“表二”是绩效自评", "“表二” is a self-evaluation"],
])("the sentence for %s", (reason, zh, en) => {
  expect(unrecognisedSentence({ reason, sheet: "表二" }, "zh-CN")).toContain(zh);
  expect(unrecognisedSentence({ reason, sheet: "表二" }, "en-US")).toContain(en);
});
