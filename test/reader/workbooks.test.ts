import { DEFAULT_EDITION, EDITIONS } from "../../src/editions/editions";
import { readWorkbook } from "../../src/reader/read-workbook";
import type { CellValue, SheetPicture } from "../../src/sheet/sheet-picture";
import { below, EXAMPLE, insertRows, setCells } from "../support/spreadsheet-edits";
import { filledExample } from "../support/filled-example";
import { readAll, readOne } from "../support/read-one";
import { planPicture } from "../support/plan-picture";
import { DEFAULT_FORM_OPTIONS } from "../../src/template/form-options";
import { planForm } from "../../src/template/plan-form";
import { sheetPicture, workbookPicture } from "../support/sheet-picture";

const FORM = filledExample();
const TITLE = "部门整体预算绩效目标申报表";

function sheet(name: string, rows: readonly (readonly CellValue[])[]): SheetPicture {
  return sheetPicture({ name, rows });
}

const EXPLANATION = sheet("填报说明", [
  ["填报说明"],
  [
    "一、部门整体预算绩效目标申报表由各部门填写，总体绩效目标、年度重点工作任务、绩效指标均须填写。",
  ],
  ["部门名称", "填写部门全称"],
  ["预算整体情况", "填写本年度部门预算"],
  ["基本支出", "人员经费和公用经费"],
  ["总体绩效目标", "概括填写"],
  ["年度重点工作任务", "填写重点工作"],
  ["绩效指标", "填写三级指标"],
]);

const PROJECT_FORM = sheet("项目", [
  ["项目支出绩效目标申报表"],
  ["项目名称", "校舍维修"],
  ["年度目标", "维修3所学校"],
  ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值"],
  [null, "产出指标", "数量指标", "维修数量", "3所"],
]);

const SELF_EVALUATION = sheet("自评", [
  ["2024年度部门整体支出绩效自评表"],
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "得分"],
  ["产出指标", "数量指标", "维修数量", "3所", "3所", 10],
]);

describe("not a declaration", () => {
  test.each<[string, readonly SheetPicture[], string, string | null]>([
    ["no sheet", [], "empty", null],
    ["a blank sheet", [sheet("Sheet1", [])], "empty", null],
    ["a sheet with white space", [sheet("Sheet1", [[" ", "\n"]])], "empty", null],
    ["another table", [sheet("Sheet1", [["差旅费报销单"], ["项目", "金额"]])], "none", null],
    [
      "prose that quotes the labels",
      [sheet("说明", [[EXPLANATION.values[1]?.[0] ?? ""]])],
      "none",
      null,
    ],
    ["a project form", [PROJECT_FORM], "project", "项目"],
    ["a self-evaluation", [SELF_EVALUATION], "self-evaluation", "自评"],
    [
      "a project form behind another sheet",
      [sheet("目录", [["目录"]]), PROJECT_FORM],
      "project",
      "项目",
    ],
    [
      "a self-evaluation known by its columns",
      [sheet("表", [["部门整体绩效"], ...SELF_EVALUATION.values.slice(1)])],
      "self-evaluation",
      "表",
    ],
    [
      "a project form known by a label above its sections",
      [withCells({ A1: "绩效情况表", A2: "项目名称" })],
      "project",
      "申报表",
    ],
    [
      "a project form known by its title",
      [withCells({ A1: "2025年预算项目绩效目标申报表" })],
      "project",
      "申报表",
    ],
    [
      "a bare project title",
      [withCells({ A1: "绩效目标申报表（2025年度）" })],
      "project",
      "申报表",
    ],
    ["a monitoring form", [withCells({ A1: "部门整体绩效运行监控表" })], "monitoring", "申报表"],
    [
      "a self-evaluation of the known title",
      [withCells({ A1: `${TITLE}（自评）` })],
      "self-evaluation",
      "申报表",
    ],
  ])("%s", (_, sheets, reason, name) => {
    const reading = readWorkbook(workbookPicture(sheets), EDITIONS);
    expect(reading).toEqual({ status: "unrecognised", reason, sheet: name });
  });
});

describe("a declaration all the same", () => {
  test.each<[string, SheetPicture]>([
    ["a unit's name and a year in front", withCells({ A1: `广州市白云区科协2025年度${TITLE}` })],
    ["a unit whose name says 项目", withCells({ A1: `区重点项目建设中心${TITLE}` })],
    ["a unit whose name says 评价", withCells({ A1: `区教学评价中心${TITLE}（2025年度）` })],
    ["a spaced title", withCells({ A1: Array.from(TITLE).join(" ") })],
    ["the copy as approved", withCells({ A1: "部门(单位)整体支出绩效目标批复表" })],
    ["what is declared in brackets", withCells({ A1: "预算绩效目标申报表（部门整体）2027年" })],
    ["a date behind the title", withCells({ A1: `${TITLE}（2027年度）2026年11月20日` })],
    ["no title, but the sections", withCells({ A1: null })],
    ["an unknown title, but the sections", withCells({ A1: "2025年预算表（一）" })],
    ["the title and nothing else", sheet("Sheet1", [[TITLE]])],
    ["a note above that names the form", sheet("表", [[`附件2：${TITLE}`], ...EXAMPLE.rows])],
    ["a note below that names the form", sheet("表", [...EXAMPLE.rows, [], [`请报送${TITLE}`]])],
  ])("%s", (_, picture) => {
    expect(readOne(picture).sheet).toBe(picture.name);
  });
});

describe("several sheets", () => {
  test("an explanation that lists every label is not a form", () => {
    expect(sheetsOf([EXPLANATION, FORM])).toEqual(["申报表"]);
    expect(sheetsOf([FORM, EXPLANATION])).toEqual(["申报表"]);
  });

  test("neither a cover nor a list of titles is a form", () => {
    const cover = sheet("封面", [[TITLE], ["部门名称", "某局"]]);
    const list = sheet("目录", [
      ["一", TITLE],
      ["二", "项目支出绩效目标申报表"],
    ]);
    expect(sheetsOf([cover, list, FORM])).toEqual(["申报表"]);
  });

  test("project forms are left alone", () => {
    expect(sheetsOf([PROJECT_FORM, FORM, SELF_EVALUATION])).toEqual(["申报表"]);
  });

  test("a project form may follow on the same sheet", () => {
    const project = { rows: PROJECT_FORM.values, merges: [] };
    const declaration = readOne(sheetPicture(below(EXAMPLE, project, 1)));
    expect(declaration.range).toBe("A1:E37");
    expect(declaration.indicators).toHaveLength(15);
  });

  test("every department is read, all but the first being additional", () => {
    const second = filledExample({ B2: "某局" }, { name: "第二张" });
    expect(readAll([FORM, second]).map((each) => [each.sheet, each.additional])).toEqual([
      ["申报表", false],
      ["第二张", true],
    ]);
  });

  test("forms on sheets to be copied or looked at are read after the others", () => {
    const blank = {
      ...planPicture(planForm(DEFAULT_EDITION, DEFAULT_FORM_OPTIONS)),
      name: "空白表样",
    };
    expect(sheetsOf([blank, FORM])).toEqual(["申报表", "空白表样"]);
    expect(sheetsOf([{ ...blank, name: "申报表2027" }, FORM])).toEqual(["申报表2027", "申报表"]);
    expect(sheetsOf([{ ...FORM, name: "填写示例" }, FORM])).toEqual(["申报表", "填写示例"]);
    expect(sheetsOf([blank])).toEqual(["空白表样"]);
  });

  test("a hidden sheet is read after the visible ones", () => {
    const hidden = filledExample({}, { name: "旧表", visibility: "Hidden" });
    expect(sheetsOf([hidden, FORM])).toEqual(["申报表", "旧表"]);
    expect(sheetsOf([hidden])).toEqual(["旧表"]);
  });

  test.each([`2025年${TITLE}（续表）`, `${TITLE}（续）`, "（续表）", "接上表"])(
    "a form that goes on under “%s” is one",
    (title) => {
      const header = EXAMPLE.rows[19] ?? [];
      const form = insertRows(EXAMPLE, 27, [[], [title], header]);
      const [declaration, another] = readAll([sheetPicture({ ...form, merges: null })]);
      expect(another).toBeUndefined();
      expect(declaration?.range).toBe("A1:E40");
      const names = readOne(FORM).indicators.map(({ name }) => name.value);
      expect(declaration?.indicators.map(({ name }) => name.value)).toEqual(names);
    },
  );

  test("a title over two rows is that of a declaration, and its year is read", () => {
    const form = insertRows(setCells(EXAMPLE, { A1: "绩效目标申报表" }), 0, [
      ["广州市白云区科学技术协会2026年部门整体预算"],
    ]);
    const declaration = readOne(sheetPicture(form));
    expect(declaration.title.cell).toBe("A1");
    expect(declaration.year).toEqual({ value: 2026, cell: "A1" });
    expect(declaration.range).toBe("A1:E38");
  });

  test("a project form under its department's name stays one", () => {
    const rows = [["广州市白云区科学技术协会"], ["项目支出绩效目标申报表"], ["项目名称", "科普"]];
    expect(
      readWorkbook(workbookPicture([sheet("项目", [...rows, ...EXAMPLE.rows.slice(2)])]), EDITIONS),
    ).toMatchObject({ status: "unrecognised", reason: "project" });
  });

  test("a task that is continued is a task", () => {
    const { tasks } = readOne(withCells({ A15: "科普活动（续）", A16: "普查统计报表（续）" }));
    expect(tasks.slice(1, 3).map(({ name }) => name.value)).toEqual([
      "科普活动（续）",
      "普查统计报表（续）",
    ]);
  });

  test("two forms without titles on one sheet are two", () => {
    const untitled = setCells(EXAMPLE, { A1: null });
    const forms = readAll([sheetPicture(below(untitled, untitled, 1))]);
    expect(forms.map(({ range }) => range)).toEqual(["A2:E37", "A40:E75"]);
  });
});

function withCells(changes: Readonly<Record<string, CellValue>>): SheetPicture {
  return filledExample(changes);
}

function sheetsOf(sheets: readonly SheetPicture[]): readonly string[] {
  return readAll(sheets).map((declaration) => declaration.sheet);
}
