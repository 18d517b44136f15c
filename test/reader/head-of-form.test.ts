import type { SheetUnit } from "../../src/declaration/amount";
import type { CellValue, SheetPicture } from "../../src/sheet/sheet-picture";
import { EXAMPLE, insertRows } from "../support/spreadsheet-edits";
import { filledExample } from "../support/filled-example";
import { readAll, readOne } from "../support/read-one";
import { sheetPicture } from "../support/sheet-picture";

const TITLE = "部门整体预算绩效目标申报表";

/** The form with rows between its title and the name of the department. */
function withRows(...rows: readonly (readonly CellValue[])[]): SheetPicture {
  return sheetPicture(insertRows(EXAMPLE, 1, rows));
}

describe("year", () => {
  test.each<[string, SheetPicture, number | null, string | null]>([
    ["none", filledExample(), null, null],
    ["in front of the title", filledExample({ A1: `2025年度${TITLE}` }), 2025, "A1"],
    ["behind the title", filledExample({ A1: `${TITLE}（2025年度）` }), 2025, "A1"],
    ["with spaces", filledExample({ A1: `${TITLE}( 2025 年度)` }), 2025, "A1"],
    ["alone in brackets", filledExample({ A1: `${TITLE}（２０２５）` }), 2025, "A1"],
    ["with a bracket lost", filledExample({ A1: `${TITLE}2025年度)` }), 2025, "A1"],
    ["in half a bracket", filledExample({ A1: `${TITLE}(2025` }), 2025, "A1"],
    [
      "behind the number of an attachment",
      filledExample({ A1: `附件1 2025年度${TITLE}` }),
      2025,
      "A1",
    ],
    ["not in a longer number", filledExample({ A1: `附件12025年度${TITLE}` }), null, null],
    ["in a row of its own", withRows(["(2026年)"]), 2026, "A2"],
    ["beside a label", withRows(["预算年度", 2026]), 2026, "B2"],
    ["of a budget, not of a date", withRows(["填报日期：2025年11月5日"], ["2026年度"]), 2026, "A3"],
    ["not of a date", withRows(["填报日期：2025年11月5日"]), null, null],
    ["not of a date beside its label", withRows(["打印时间", "2025年11月5日"]), null, null],
    ["behind a label", withRows(["填报日期：2025年11月5日", "预算年度：2026"]), 2026, "B2"],
    ["bare behind the title", filledExample({ A1: `${TITLE} 2026` }), 2026, "A1"],
    ["of the fiscal year", filledExample({ A1: `2026财政年度${TITLE}` }), 2026, "A1"],
    ["bare in front of the title", filledExample({ A1: `2026${TITLE}` }), 2026, "A1"],
    ["of the months of one year", withRows(["2027年1月—12月"]), 2027, "A2"],
    ["of the days of one year", withRows(["2027年1月1日至2027年12月31日"]), 2027, "A2"],
    [
      "not of a document's number in the title",
      filledExample({ A1: `${TITLE}（穗财〔2026〕15号）` }),
      null,
      null,
    ],
    ["not of a version", filledExample({ A1: `${TITLE}（2020版）` }), null, null],
    ["not of a date in figures", filledExample({ A1: `${TITLE}（2026.10.20）` }), null, null],
    ["not of several years", filledExample({ A1: `2027、2028、2029年${TITLE}` }), null, null],
    ["not of a period", filledExample({ A1: `${TITLE}（2027—2029年）` }), null, null],
    ["not of a period of full years", filledExample({ A1: `2027年至2029年${TITLE}` }), null, null],
    ["not of a document's number", withRows(["穗财预〔2024〕15号"]), null, null],
    ["in Chinese figures", filledExample({ A1: `二〇二七年度${TITLE}` }), 2027, "A1"],
    ["in figures typed for Chinese ones", withRows(["（二 ○ 三 O 年度）"]), 2030, "A2"],
    ["not of several years in Chinese", withRows(["二〇二七年至二〇二九年"]), null, null],
    ["not of a term", withRows(["二零工程年度"]), null, null],
    ["not of another century", filledExample({ A1: `1998年${TITLE}` }), null, null],
    ["not of a longer number", filledExample({ A1: `12025年${TITLE}` }), null, null],
    ["not of a text below", filledExample({ A11: "2025年完成" }), null, null],
    ["in the sheet's name", filledExample({}, { name: "申报表2027" }), 2027, null],
  ])("%s", (_, sheet, value, cell) => {
    expect(readOne(sheet).year).toEqual({ value, cell });
  });

  test.each([
    ["2025年申报表.xlsx", 2025],
    ["附件2_2025_申报表.xlsx", 2025],
    ["2024年12月报送2025申报表.xlsx", 2025],
    ["20250315申报表.xlsx", null],
    ["2026-10-20申报表.xlsx", null],
    ["申报表2026.10.20.xlsx", null],
    ["申报表.xlsx", null],
  ])("in the file's name: %s", (fileName, year) => {
    expect(readOne(filledExample(), fileName).year).toEqual({ value: year, cell: null });
  });

  test("on the cover", () => {
    const cover = sheetPicture({ name: "封面", rows: [[TITLE], ["（2025年度）"]] });
    expect(readAll([cover, filledExample()])[0]?.year).toEqual({ value: 2025, cell: null });
  });

  test("not in an explanation", () => {
    const explanation = sheetPicture({ name: "填报说明", rows: [["按2025年度口径填写"]] });
    expect(readAll([explanation, filledExample()])[0]?.year.value).toBeNull();
  });
});

describe("department", () => {
  const name = "广州市白云区科学技术协会(部门)";
  test.each<[string, SheetPicture, string | null, string | null]>([
    ["right of its label", filledExample(), name, "B2"],
    ["with white space around", filledExample({ B2: ` \n${name}\u3000` }), name, "B2"],
    ["with a system code", filledExample({ B2: "[012003]某局" }), "[012003]某局", "B2"],
    ["blank", filledExample({ B2: null }), null, "B2"],
    [
      "behind the colon of its label",
      filledExample({ A2: "填报单位：某局", B2: null }),
      "某局",
      "A2",
    ],
    [
      "before the year and the unit in its line",
      filledExample({ A2: "填报单位（盖章）：某局     2026年度　　  单位：万元", B2: null }),
      "某局",
      "A2",
    ],
    [
      "with blanks of its own",
      filledExample({ A2: "填报单位：某局  2号楼", B2: null }),
      "某局  2号楼",
      "A2",
    ],
    ["behind a label with a hint", filledExample({ A2: "填报单位（盖章）：" }), name, "B2"],
    ["not the unit of amounts", filledExample({ B2: "单位：万元" }, { merges: null }), null, null],
    ["no label", filledExample({ A2: null }), null, null],
    ["a filled label before a blank one", withRows(["部门名称"], ["填报单位", "某局"]), name, "B4"],
  ])("%s", (_, sheet, value, cell) => {
    expect(readOne(sheet).department).toMatchObject({ value, cell });
  });

  test("raw keeps the white space", () => {
    expect(readOne(filledExample({ B2: " 某局 " })).department.raw).toBe(" 某局 ");
  });

  test("a blank one is taken from the cover", () => {
    const cover = sheetPicture({ name: "封面", rows: [[TITLE], [], ["部门名称：", "某局"]] });
    const [declaration] = readAll([cover, filledExample({ B2: null })]);
    expect(declaration?.department).toMatchObject({ value: "某局", cell: null });
    expect(declaration?.layout.departmentLabel).toBe("A2");
  });
});

describe("unit", () => {
  const plain = {
    B4: "预算金额",
    D4: "预算金额",
    B7: "预算金额",
    D7: "预算金额",
    C13: "拟投入的资金",
  };
  const inYuan = {
    B4: "预算金额（元）",
    D4: "预算金额(元)",
    B7: "预算金额(元)",
    D7: "预算金额(元)",
  };
  test.each<[string, SheetPicture, string | null, number]>([
    ["in the headers", filledExample(), "万元", 2_500_000],
    [
      "behind a stroke",
      filledExample({ B4: "预算金额/元", D4: "预算金额／元", C13: "拟投入的资金/元", C14: 25_000 }),
      "元",
      2_500_000,
    ],
    ["nowhere", filledExample(plain), null, 2_500_000],
    ["in a line above", filledExample({ ...plain, E1: "单位：元" }, { merges: null }), "元", 250],
    [
      "in brackets",
      filledExample({ ...plain, E1: "（金额单位：人民币元）" }, { merges: null }),
      "元",
      250,
    ],
    [
      "元 in the headers",
      filledExample({ ...inYuan, C13: "拟投入的资金（元）", C14: 25_000 }),
      "元",
      2_500_000,
    ],
    [
      "元 in the headers of the budget alone",
      filledExample({ ...inYuan, C13: "拟投入的资金", C14: 25_000 }),
      "元",
      2_500_000,
    ],
    ["千元", filledExample({ ...plain, E1: "单位：千元" }, { merges: null }), "千元", 250_000],
    [
      "亿元",
      filledExample({ ...plain, E1: "金额单位：亿元", C14: 0.25 }, { merges: null }),
      "亿元",
      2_500_000_000,
    ],
    [
      "百万元 in brackets",
      filledExample({ ...plain, E1: "（单位:百万元）" }, { merges: null }),
      "百万元",
      250_000_000,
    ],
    ["without a colon", filledExample({ ...plain, E1: "单位  元" }, { merges: null }), "元", 250],
    [
      "in the cell behind its label",
      filledExample({ ...plain, D1: "单位：", E1: "元" }, { merges: null }),
      "元",
      250,
    ],
    [
      "a unit that no amount has",
      filledExample({ ...plain, E1: "单位：千美元" }, { merges: null }),
      null,
      2_500_000,
    ],
  ])("%s", (_, sheet, unit, firstTask) => {
    const declaration = readOne(sheet);
    expect(declaration.unit).toBe(unit);
    expect(declaration.tasks[0]?.amount.value).toBe(firstTask);
  });

  test.each<[string, SheetPicture, SheetUnit, SheetUnit]>([
    ["headers", filledExample({ C13: "拟投入的资金（元）" }), "万元", "元"],
    ["a header and a line", withLine({ C13: "拟投入的资金（元）" }), "万元", "元"],
    ["other headers and a line", withLine(inYuan), "元", "万元"],
  ])("each section's own: %s", (_, sheet, budget, tasks) => {
    const declaration = readOne(sheet);
    expect(declaration.unit).toBe(budget);
    expect(declaration.budget.basicExpenditure.reading).toMatchObject({ unit: budget });
    expect(declaration.tasks[0]?.amount.reading).toMatchObject({ unit: tasks });
  });

  /** A sheet that says 单位：万元, and headers that state no unit but those given. */
  function withLine(headers: Readonly<Record<string, string>>): SheetPicture {
    return filledExample({ ...plain, E1: "单位：万元", ...headers }, { merges: null });
  }
});
