import type { Declaration } from "../../src/declaration/declaration";
import type { CellValue } from "../../src/sheet/sheet-picture";
import { deleteRows, EXAMPLE, insertRows, setCells, type Form } from "../support/spreadsheet-edits";
import { filledExample } from "../support/filled-example";
import { readOne } from "../support/read-one";
import { sheetPicture } from "../support/sheet-picture";

/** The filled example with some cells changed. */
function changed(changes: Readonly<Record<string, CellValue>>): Declaration {
  return readOne(filledExample(changes));
}

function read(form: Form): Declaration {
  return readOne(sheetPicture(form));
}

describe("goals of several years", () => {
  test.each(["中期滚动目标（2027年--2029年）", "长期绩效目标", "三年总体目标"])(
    "%s between tasks and the goal of the year is no task",
    (label) => {
      const { overallGoal, tasks } = readOne(
        sheetPicture({
          rows: [
            ["部门整体支出绩效目标申报表（2027年度）"],
            ["年度主要任务", "任务名称", "主要内容", "预算金额（万元）"],
            [null, "低保救助", "发放低保金", 745],
            [label, "到2029年累计新增护理型床位9000张。"],
            ["年度总体目标", "2027年新增护理型床位3000张。"],
            ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值"],
            [null, "产出指标", "数量指标", "新增床位", "≥3000张"],
          ],
        }),
      );
      expect(tasks.map(({ name }) => name.value)).toEqual(["低保救助"]);
      expect(overallGoal).toMatchObject({ value: "2027年新增护理型床位3000张。", cell: "B5" });
    },
  );
});

describe("budget", () => {
  test.each<[string, Readonly<Record<string, CellValue>>]>([
    ["市财政拨款", { C5: "市财政拨款" }],
    ["其中:财政拨款", { C5: "其中：财政拨款" }],
    ["单位资金", { C6: "单位资金" }],
    [
      "numbers, stars and 其中 in front",
      { A5: "①基本支出", A6: "（二）项目支出＊", A8: "其中：财政专项资金" },
    ],
    ["镇街使用资金", { C8: "镇街使用资金" }],
    ["市本级使用资金", { C8: "市本级使用资金（万元）" }],
    ["对下转移支付", { C9: "对下转移支付" }],
    ["other words for the headers", { B4: "金额", D4: "预算数", A3: "总体资金情况" }],
    ["headers lost", { B4: null, D4: null, B7: null, D7: null }],
  ])("%s", (_, changes) => {
    const { budget } = changed(changes);
    expect(Object.values(budget).map(({ cell }) => cell)).toEqual([
      "B5",
      "B6",
      "D5",
      "D6",
      "B8",
      "B9",
      "D8",
      "D9",
    ]);
    expect(budget.ownLevel.value).toBe(312_830_000);
  });

  test("a blank amount has its cell, and is not the next label", () => {
    expect(changed({ B5: null }).budget.basicExpenditure).toEqual({
      value: null,
      cell: "B5",
      raw: "",
      reading: { kind: "blank", mark: null },
    });
    const headless = { B4: null, B7: null, D4: null, D7: null, B5: null };
    expect(changed(headless).budget.basicExpenditure).toMatchObject({ value: null, cell: "B5" });
  });

  test("lines that the form does not have are read beside it, those without money not", () => {
    const lines = [
      ["人员经费", 0, "事业收入", 12.5],
      ["支出合计", 1, "上年结转资金", "3万元"],
      [null, null, "待定", null],
    ];
    const { furtherAmounts, totals } = read(insertRows(EXAMPLE, 6, lines));
    expect(totals.map(({ total, parts }) => [total.cell, parts.length])).toEqual([["B8", 2]]);
    expect(
      furtherAmounts.map(({ group, label, labelCell, amount }) => [
        group,
        label,
        labelCell,
        amount.cell,
        amount.value,
      ]),
    ).toEqual([
      ["income", "事业收入", "C7", "D7", 12_500_000],
      ["income", "上年结转资金", "C8", "D8", 3_000_000],
    ]);
    expect(readOne(filledExample()).furtherAmounts).toEqual([]);
  });

  test("amounts below labels that stand side by side", () => {
    const sheet = sheetPicture({
      rows: [
        ["2025年部门整体支出绩效目标表"],
        ["部门名称", "福州市某局", null, "单位：万元"],
        ["年度预算安排", "资金总额", "项目支出", "基本支出"],
        [null, 12.5, 4, 8.5],
        ["年度绩效指标", "一级指标", "二级指标", "三级指标", "目标值"],
        [null, "产出指标", "数量指标", "巡查次数", "≥30次"],
      ],
    });
    const { budget, totals } = readOne(sheet);
    expect(budget.projectExpenditure).toMatchObject({ value: 4_000_000, cell: "C4" });
    expect(budget.basicExpenditure).toMatchObject({ value: 8_500_000, cell: "D4" });
    expect(totals.map(({ total }) => total.cell)).toContain("B4");
  });

  test("a total beside its kinds of fund, in a band between the tasks and the goal", () => {
    const sheet = sheetPicture({
      rows: [
        ["部门整体支出绩效目标表（2027年度）"],
        ["年度主要任务", "任务名称", "主要内容"],
        [null, "高标准农田", "建设高标准农田2.1万亩"],
        ["年度部门整体支出预算（万元）", "资金总额", "财政拨款", "其他资金"],
        [null, 1800, 1750, 50],
        ["年度总体目标", "建设高标准农田2.1万亩，抽检农产品3200批次。"],
        ["年度绩效指标", "一级指标", "二级指标", "三级指标", "指标值"],
        [null, "产出指标", "数量指标", "高标准农田建设面积", "2.1万亩"],
      ],
    });
    const { budget, tasks, totals } = readOne(sheet);
    expect(budget.fiscalAppropriation).toMatchObject({ value: 1_750_000_000, cell: "C5" });
    expect(tasks.map(({ name }) => name.value)).toEqual(["高标准农田"]);
    const funds = totals.filter(({ kind }) => kind === "funds");
    expect(funds.map(({ total }) => total.cell)).toEqual(["B5"]);
    expect(funds[0]?.parts).toEqual([budget.fiscalAppropriation, budget.otherFunds]);
  });

  test("a group and its first line in one cell head the lines below them", () => {
    const sheet = sheetPicture({
      rows: [
        ["部门整体支出绩效目标表（2027年度）"],
        ["预算情况（万元）", "1、资金来源：（1）政府预算资金", 1750.5],
        [null, "（2）财政专户管理资金", 50],
        [null, "2、资金结构：（1）基本支出", 900.5],
        [null, "（2）项目支出", 900],
        ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值"],
        [null, "产出指标", "数量指标", "人工造林面积", "1.2万亩"],
      ],
    });
    const further = readOne(sheet).furtherAmounts.map(({ group, labelCell }) => [group, labelCell]);
    expect(further).toEqual([["income", "B3"]]);
  });

  test("a total beside the uses of the money is not a sum of its sources", () => {
    const sheet = sheetPicture({
      rows: [
        ["部门整体支出绩效目标表（2027年度）"],
        ["年度预算安排", "支出合计", "基本支出", "项目支出", "财政拨款", "其他资金"],
        [null, 1800, 800, 1000, 1750, 50],
        ["年度绩效指标", "一级指标", "二级指标", "三级指标", "指标值"],
        [null, "产出指标", "数量指标", "高标准农田建设面积", "2.1万亩"],
      ],
    });
    expect(readOne(sheet).totals.filter(({ kind }) => kind === "funds")).toEqual([]);
  });

  test("amounts behind the colons of their labels", () => {
    const sheet = sheetPicture({
      rows: [
        ["部门整体支出绩效目标申报表（2027年度）"],
        ["年度预算申请（万元）", "资金总额：1,251.6"],
        [null, "按收入性质分：1250.6", "按支出性质分：1250.6"],
        [null, "其他资金：５０", "其中：基本支出：850.6"],
        [null, null, "项目支出（万元）：400.0万元（含结转）"],
        ["绩效指标", "一级指标", "二级指标", "三级指标", "目标值"],
        [null, "产出指标", "数量指标", "巡查次数", "≥30次"],
      ],
    });
    const { budget, totals } = readOne(sheet);
    expect(budget.basicExpenditure).toMatchObject({
      value: 850_600_000,
      cell: "C4",
      raw: "其中：基本支出：850.6",
      reading: { kind: "number", storedAs: "label" },
    });
    expect(budget.projectExpenditure).toMatchObject({ value: 400_000_000, cell: "C5" });
    expect(budget.otherFunds).toMatchObject({ value: 50_000_000, cell: "B4" });
    const header = totals.find(({ kind }) => kind === "header");
    expect(header?.total).toMatchObject({ value: 1_251_600_000, cell: "B2" });
    expect(header?.parts).toEqual([budget.basicExpenditure, budget.projectExpenditure]);
  });

  test.each([
    ["基本支出：1200.00（其中：人员经费900.00）", 1_200_000_000, { kind: "number" }],
    ["基本支出（万元）：—", null, { kind: "blank", mark: "—" }],
    ["基本支出：无", null, { kind: "blank", mark: "无" }],
  ])("what stands behind the colon of a label: %s", (label, value, reading) => {
    expect(changed({ A5: label, B5: null }).budget.basicExpenditure).toMatchObject({
      value,
      cell: "A5",
      raw: label,
      reading,
    });
  });

  test("labels side by side over other labels head nothing", () => {
    const sheet = sheetPicture({
      rows: [
        ["2025年部门整体支出绩效目标表"],
        ["资金情况", "资金总额", "财政拨款", "190.5万元"],
        [null, null, "其他资金", "10万元"],
        ["绩效指标", "一级指标", "二级指标", "三级指标", "目标值"],
        [null, "产出指标", "数量指标", "巡查次数", "≥30次"],
      ],
    });
    expect(readOne(sheet).budget.fiscalAppropriation).toMatchObject({
      cell: "D2",
      value: 190_500_000,
    });
  });

  test("what is part of a line, or no money, is no further line", () => {
    const lines = [
      [null, null, "其中：一般公共预算", 1],
      [null, null, "政府性基金", 2],
      ["在职人数", 45],
      ["上年预算资金", 300],
    ];
    expect(read(insertRows(EXAMPLE, 6, lines)).furtherAmounts).toEqual([]);
  });

  test("blank amounts beside their labels are not looked for below", () => {
    const blank = { B4: null, D4: null, B7: null, D7: null, B5: null, D5: null };
    const { budget } = changed(blank);
    expect(budget.basicExpenditure.cell).toBe("B5");
    expect(budget.fiscalAppropriation.cell).toBe("D5");
  });

  test("a label that is not there makes its amount missing", () => {
    const { budget, layout } = changed({ C6: "其余" });
    expect(budget.otherFunds).toMatchObject({ cell: null, reading: { kind: "missing" } });
    expect(layout.budgetLabels.otherFunds).toBeNull();
    expect(budget.basicExpenditure.value).toBe(289_070_000);
  });

  test("one header lost does not hand an amount to another label", () => {
    const { budget } = changed({ B4: null, B5: null });
    expect(budget.basicExpenditure).toMatchObject({ value: null, cell: "B5" });
    expect(budget.fiscalAppropriation).toMatchObject({ value: 312_830_000, cell: "D5" });
  });

  test("the form's own wording goes before a synonym", () => {
    const { budget } = read(insertRows(EXAMPLE, 4, [[null, null, "财政资金", 1]]));
    expect(budget.fiscalAppropriation).toMatchObject({ value: 312_830_000, cell: "D6" });
  });

  test("the section is not there: all amounts are missing", () => {
    const { budget, layout } = read(deleteRows(EXAMPLE, 2, 7));
    expect(Object.values(budget).map(({ reading }) => reading.kind)).toEqual(
      Array.from({ length: 8 }, () => "missing"),
    );
    expect(layout.sections.budget).toBeNull();
    expect(layout.sectionOrder).toEqual(["overallGoal", "tasks", "indicators"]);
  });
});

describe("goal", () => {
  test("in the cell of its band, behind the colon", () => {
    const text = "总体绩效目标： 完成换届，开展科普活动2次。";
    const { overallGoal, layout, tasks } = read(
      deleteRows(setCells(EXAMPLE, { A10: text }), 10, 1),
    );
    expect(overallGoal).toEqual({
      cell: "A10",
      value: "完成换届，开展科普活动2次。",
      raw: text,
    });
    expect(layout.sections.overallGoal).toBe("A10");
    expect(tasks).toHaveLength(4);
  });

  test.each<[string, Form]>([
    ["a task's target", setCells(deleteRows(EXAMPLE, 9, 2), { D14: "年度目标：开会1次。" })],
    ["an instruction above", insertRows(deleteRows(EXAMPLE, 9, 2), 1, [["总体目标：写500字"]])],
    [
      "an instruction below",
      {
        ...deleteRows(EXAMPLE, 9, 2),
        rows: [...deleteRows(EXAMPLE, 9, 2).rows, ["总体目标：写500字"]],
      },
    ],
  ])("not %s", (_, form) => {
    const { overallGoal, layout, tasks, indicators, department } = read(form);
    expect([overallGoal.value, layout.sections.overallGoal]).toEqual([null, null]);
    expect([tasks.length, indicators.length]).toEqual([4, 15]);
    expect(department.value).toBe("广州市白云区科学技术协会(部门)");
  });

  test.each<[string, readonly (readonly CellValue[])[]]>([
    ["without a prompt", [["（填写说明：概述年度总体目标）"], ["修缮校舍3所。"]]],
    ["down to a row of another kind", [["修缮校舍3所。"], ["部门职能", "主管全区教育工作"]]],
    ["down to a remark", [["修缮校舍3所。"], ["注：不超过300字"]]],
  ])("%s", (_, lines) => {
    const { overallGoal } = read(insertRows(deleteRows(EXAMPLE, 10, 1), 10, lines));
    expect(overallGoal.value).toBe("修缮校舍3所。");
  });

  test("down to another label in front of a text", () => {
    const sheet = sheetPicture({
      rows: [
        ["部门整体绩效目标申报表（2027年度）"],
        ["整体绩效目标", "清扫保洁面积860万平方米。"],
        [null, "垃圾无害化处理率100%。"],
        ["其他说明", "无"],
        ["一级指标", "二级指标", "三级指标", "指标值"],
        ["产出指标", "数量指标", "清扫保洁面积", "860万平方米"],
      ],
    });
    expect(readOne(sheet).overallGoal.value).toBe(
      "清扫保洁面积860万平方米。\n垃圾无害化处理率100%。",
    );
  });

  test("in several rows", () => {
    const lines = [["目标1：修缮校舍3所。"], ["目标2：培训教师1200人。"]];
    const { overallGoal } = read(insertRows(deleteRows(EXAMPLE, 10, 1), 10, lines));
    expect(overallGoal.value).toBe("目标1：修缮校舍3所。\n目标2：培训教师1200人。");
  });

  test("a prompt that nobody has replaced is what stands there", () => {
    expect(changed({ A11: "（请填写总体目标）" }).overallGoal.value).toBe("（请填写总体目标）");
  });

  test("not a text that begins like a band where the form has one", () => {
    const { overallGoal, layout } = changed({ B14: "年度目标：完成换届。" });
    expect(overallGoal.cell).toBe("A11");
    expect(layout.sections.overallGoal).toBe("A10");
  });

  test.each<[string, Form, string | null, string | null]>([
    ["a blank one has the cell under its band", setCells(EXAMPLE, { A11: null }), null, "A11"],
    ["a blank one without a row has none", deleteRows(EXAMPLE, 10, 1), null, null],
    ["the section is not there", deleteRows(EXAMPLE, 9, 2), null, null],
    [
      "a label in the section is no goal",
      { ...setCells(EXAMPLE, { A11: "年度目标", B11: "目标" }), merges: [] },
      "目标",
      "B11",
    ],
  ])("%s", (_, form, value, cell) => {
    expect(read(form).overallGoal).toMatchObject({ value, cell });
  });
});

describe("tasks", () => {
  test("other words for the columns", () => {
    const { tasks, layout } = changed({
      A13: "任务名称",
      B13: "主要内容",
      C13: "预算金额\n(万元)",
      D13: "预期目标",
    });
    expect(tasks[1]?.amount).toMatchObject({ value: 7_100_000, cell: "C15" });
    expect(layout.taskHeaders).toEqual({
      name: "A13",
      content: "B13",
      amount: "C13",
      target: "D13",
    });
  });

  test("a row with any content is a task, a blank one is none", () => {
    const { tasks } = changed({
      A15: null,
      C15: null,
      D15: null,
      A16: null,
      B16: null,
      C16: null,
      D16: null,
    });
    expect(tasks.map(({ name }) => name.cell)).toEqual(["A14", "A15", "A17"]);
    expect(tasks[1]).toMatchObject({
      name: { value: null, raw: "" },
      amount: { value: null, cell: "C15", reading: { kind: "blank" } },
    });
  });

  test("the optional row is a task of its own kind once it has content", () => {
    const { tasks, otherTasks } = changed({ B18: "完成其他工作", C18: 1 });
    expect(tasks).toHaveLength(4);
    expect(otherTasks).toMatchObject([
      {
        name: { value: "其他需完成的任务（可选填）", cell: "A18" },
        content: { value: "完成其他工作", cell: "B18" },
        amount: { value: 1_000_000, cell: "C18" },
        target: { value: null, cell: "D18" },
      },
    ]);
  });

  test.each([
    ["无", 0, "无"],
    [null, "—", "无"],
    ["无", null, null],
  ])("the optional row answered %j, %j, %j is not a task", (content, amount, target) => {
    expect(changed({ B18: content, C18: amount, D18: target }).otherTasks).toEqual([]);
  });

  test.each([
    [["合计", null, 636.82]],
    [[null, "合计", 636.82]],
    [["共计", null, 636.82]],
    [["任务资金合计", null, 636.82]],
  ])("a row of totals is not a task, wherever its label stands: %j", (row) => {
    const { tasks, layout } = read(insertRows(EXAMPLE, 17, [row]));
    expect(tasks).toHaveLength(4);
    expect(layout.taskRows.find((at) => at.row === 17)?.kind).toBe("total");
  });

  test("the name of a group, merged over the columns, is not a task", () => {
    const form = insertRows(EXAMPLE, 13, [["（一）公共文化服务类"]]);
    const { tasks, layout } = read({ ...form, merges: [...form.merges, "A14:E14"] });
    expect(tasks).toHaveLength(4);
    expect(layout.taskRows.map((at) => at.row)).not.toContain(13);
  });

  test("totals above their tasks: the first of all, the others down to the next", () => {
    const form = insertRows(insertRows(EXAMPLE, 15, [["小计", null, 60]]), 13, [
      ["合计", null, 120],
      ["小计", null, 60],
    ]);
    const { totals, tasks } = read(form);
    expect(tasks).toHaveLength(4);
    expect(totals.map(({ total, parts }) => [total.cell, parts.map(({ cell }) => cell)])).toEqual([
      ["C14", ["C16", "C17", "C19", "C20", "C21"]],
      ["C15", ["C16", "C17"]],
      ["C18", ["C19", "C20", "C21"]],
    ]);
  });

  test.each<[string, readonly CellValue[]]>([
    ["无 in every column", ["无", "无", 0, "/"]],
    ["words that the rest is blank", ["（以下空白）"]],
    ["such words in a cell of their own", ["以下空白"]],
  ])("a row with %s is not a task", (_, row) => {
    const { tasks, layout } = read(insertRows(EXAMPLE, 16, [row]));
    expect(tasks).toHaveLength(4);
    expect(layout.taskRows.map((at) => at.row)).not.toContain(16);
  });

  test("无 as the only row is an answer", () => {
    const { tasks } = read(insertRows(deleteRows(EXAMPLE, 13, 4), 13, [["无", "无", 0, "无"]]));
    expect(tasks.map(({ name }) => name.value)).toEqual(["无"]);
  });

  test("a column that is not there", () => {
    const { tasks, layout } = changed({ C13: null, C14: null, C15: null, C16: null, C17: null });
    expect(layout.taskHeaders.amount).toBeNull();
    expect(tasks[0]?.amount).toMatchObject({ cell: null, reading: { kind: "missing" } });
    expect(tasks[0]?.name.value).toBe("换届工作");
  });

  test("a header that is not there, or a section: no tasks", () => {
    const headless = read(deleteRows(EXAMPLE, 12, 1));
    expect(headless.tasks).toEqual([]);
    expect(headless.layout.sections.tasks).toBe("A12");
    const without = read(deleteRows(EXAMPLE, 11, 7));
    expect(without.tasks).toEqual([]);
    expect(without.layout.sections.tasks).toBeNull();
    expect(without.indicators).toHaveLength(15);
  });
});

describe("indicators", () => {
  test.each(["指标值", "目标值", "年度目标值", "指标值（包含数字及文字描述）"])(
    "one value column: %s",
    (header) => {
      const { rows } = setCells(EXAMPLE, { D20: header });
      const { indicators, layout } = readOne(
        sheetPicture({ rows: rows.map((row) => row.slice(0, 4)) }),
      );
      expect(layout.indicatorHeaders).toMatchObject({ periodValue: null, annualValue: "D20" });
      expect(indicators[0]?.annualValue).toMatchObject({
        value: "科普咨询活动2次，受众1200人",
        cell: "D21",
      });
      expect(indicators[0]?.periodValue).toEqual({ value: null, cell: null, raw: "" });
    },
  );

  test("one value merged over both columns is both values", () => {
    const { merges } = EXAMPLE;
    const sheet = filledExample({ E21: null }, { merges: [...merges, "D21:E21"] });
    expect(readOne(sheet).indicators[0]).toMatchObject({
      periodValue: { cell: "D21" },
      annualValue: { value: "科普咨询活动2次，受众1200人", cell: "D21" },
    });
  });

  test("blank fields have their cells", () => {
    const [first] = changed({ C21: null, E21: null }).indicators;
    expect(first?.name).toEqual({ value: null, cell: "C21", raw: "" });
    expect(first?.annualValue).toEqual({ value: null, cell: "E21", raw: "" });
  });

  test.each<[string, Readonly<Record<string, CellValue>>, boolean]>([
    ["a mark as name", { C35: "无" }, true],
    ["a mark as value", { D35: "不 适用" }, true],
    ["a dash", { C35: "——", D35: "／" }, true],
    ["a value without a name", { D35: "3个" }, false],
    ["a name with a mark as value", { C35: "绿化面积", D35: "无" }, false],
  ])("answered or not: %s", (_, changes, answered) => {
    const { indicators, emptyCategories } = changed(changes);
    expect(indicators.find(({ level2 }) => level2 === "生态效益指标")?.answered).toBe(answered);
    expect(emptyCategories.map(({ level2 }) => level2)).toEqual(["可持续影响指标"]);
  });

  test("other words for classes and categories give the standard names", () => {
    const { indicators, layout } = changed({
      A21: "产出指标\n（50分）",
      B21: "数量指标(或建筑规模指标)",
      B30: "时效指标（工期指标、形象进度指标）",
      A37: "满意度",
      B37: "社会公众或服务对象满意度指标",
    });
    expect(indicators[0]).toMatchObject({ level1: "产出指标", level2: "数量指标" });
    expect(indicators.at(-1)).toMatchObject({ level1: "满意度指标", level2: "服务对象满意度指标" });
    expect(layout.classes.map(({ name }) => name)).toEqual(["产出指标", "效益指标", "满意度指标"]);
    expect(layout.categories).toHaveLength(9);
  });

  test("satisfaction inside benefits counts as its class", () => {
    const { indicators, layout } = readOne(filledExample({ A37: null }));
    expect(indicators.at(-1)).toMatchObject({ level1: "满意度指标", level2: "服务对象满意度指标" });
    expect(layout.classes.map(({ name }) => name)).toEqual(["产出指标", "效益指标"]);
  });

  test("a class over both columns is the category as well", () => {
    const sheet = filledExample(
      { A37: "满意度指标", B37: null, C37: null, D37: null, E37: null },
      { merges: [...EXAMPLE.merges, "A37:B37"] },
    );
    const { emptyCategories } = readOne(sheet);
    expect(emptyCategories.at(-1)).toEqual({
      level1: "满意度指标",
      level2: "服务对象满意度指标",
      cell: "A37",
    });
  });

  test("an unknown category is none, and ends the one above", () => {
    const { indicators } = changed({ B32: "文化影响" });
    expect(indicators.find(({ name }) => name.cell === "C32")).toMatchObject({
      level1: "效益指标",
      level2: null,
    });
  });

  test("a deleted category is in no list", () => {
    const { emptyCategories, layout } = read(deleteRows(EXAMPLE, 34, 1));
    expect(emptyCategories.map(({ level2 }) => level2)).toEqual(["可持续影响指标"]);
    expect(layout.categories.map(({ name }) => name)).not.toContain("生态效益指标");
  });

  test("an indicator worded like a footer or another form's title is an indicator", () => {
    const { indicators } = changed({ C24: "日期：", C29: "项目绩效目标表", D29: null, E29: null });
    expect(indicators).toHaveLength(15);
    expect(indicators[3]?.name.value).toBe("日期：");
  });

  test("the section is not there", () => {
    const declaration = read(deleteRows(EXAMPLE, 18, 19));
    expect(declaration.indicators).toEqual([]);
    expect(declaration.range).toBe("A1:E18");
    expect(declaration.layout.sections.indicators).toBeNull();
  });

  test("numbers are read as displayed", () => {
    const sheet = filledExample(
      { D28: 0.95, E28: 0.95, D22: 3, E22: 45657 },
      { texts: { D28: "95%", E28: "####", E22: "45,657" } },
    );
    const { indicators } = readOne(sheet);
    expect(indicators[7]).toMatchObject({
      periodValue: { value: "95%" },
      annualValue: { value: "0.95" },
    });
    expect(indicators[1]).toMatchObject({ annualValue: { value: "45,657" } });
  });
});

describe("evidence", () => {
  test("every anchor has its cell", () => {
    const { layout } = readOne(filledExample());
    expect(layout).toMatchObject({
      sections: { budget: "A3", overallGoal: "A10", tasks: "A12", indicators: "A19" },
      sectionOrder: ["budget", "overallGoal", "tasks", "indicators"],
      departmentLabel: "A2",
      indicatorHeaders: {
        level1: "A20",
        level2: "B20",
        name: "C20",
        periodValue: "D20",
        annualValue: "E20",
      },
    });
    expect(layout.budgetLabels.transferDown).toBe("C9");
    expect(layout.classes).toEqual([
      { name: "产出指标", cell: "A21" },
      { name: "效益指标", cell: "A32" },
      { name: "满意度指标", cell: "A37" },
    ]);
    expect(layout.categories.map(({ cell }) => cell)).toEqual([
      "B21",
      "B27",
      "B30",
      "B31",
      "B32",
      "B33",
      "B35",
      "B36",
      "B37",
    ]);
  });

  test("sections in another order are read, and the order is reported", () => {
    const { rows } = EXAMPLE;
    const swapped = [
      ...rows.slice(0, 9),
      ...rows.slice(11, 18),
      ...rows.slice(9, 11),
      ...rows.slice(18),
    ];
    const declaration = readOne(sheetPicture({ rows: swapped }));
    expect(declaration.layout.sectionOrder).toEqual([
      "budget",
      "tasks",
      "overallGoal",
      "indicators",
    ]);
    expect(declaration.tasks).toHaveLength(4);
    expect(declaration.overallGoal.cell).toBe("A18");
  });

  test("the filled cells of the range, with formulas", () => {
    const sheet = filledExample({ D8: null }, { formulas: { D8: "=B5+B6" } });
    const { cells, budget } = readOne(sheet);
    expect(cells[0]).toMatchObject({ cell: "A1", formula: null });
    expect(cells.find(({ cell }) => cell === "D8")).toMatchObject({
      value: null,
      formula: "=B5+B6",
    });
    expect(budget.ownLevel.reading).toEqual({ kind: "unreadable", reason: "no-result" });
    expect(cells.map(({ cell }) => cell)).not.toContain("E5");
  });
});

describe("columns of several years", () => {
  const withBudget = (past: string, own: string): Form =>
    setCells(EXAMPLE, {
      A1: "2025年部门整体预算绩效目标申报表",
      A4: "部门预算支出",
      B4: past,
      C4: own,
      D4: null,
      A5: "基本支出",
      B5: 250,
      C5: 289.07,
      D5: null,
    });

  test.each([
    ["上年预算数（万元）", "本年预算数（万元）"],
    ["2024年预算", "2025年预算"],
    ["2024年预算金额（万元）", "2025年预算金额（万元）"],
    ["2026年预算数", "2025年预算数"],
  ])("%s | %s: the amounts are those of the form's year", (past, own) => {
    const { budget } = read(withBudget(past, own));
    expect(budget.basicExpenditure).toMatchObject({ value: 289_070_000, cell: "C5" });
  });

  test.each([
    ["2024年指标值", "2025年指标值", "C20"],
    ["2025年指标值", "2024年指标值", "B20"],
  ])("%s | %s: the value of the year is that of the form's", (first, second, cell) => {
    const { indicators } = readOne(
      sheetPicture({
        rows: [
          ["部门整体支出绩效目标申报表（2025年度）"],
          ...Array.from({ length: 16 }, () => []),
          ["绩效指标"],
          ["三级指标", first, second],
          ["巡查次数", "≥30次", "≥40次"],
        ],
      }),
    );
    expect(indicators.map(({ annualValue }) => annualValue.cell)).toEqual([cell]);
  });

  test("a year that is not the form's is its column where it is the only one", () => {
    const { tasks } = read(
      setCells(EXAMPLE, {
        A1: "2024年部门整体预算绩效目标申报表",
        C13: "2025年拟投入的资金（万元）",
      }),
    );
    expect(tasks[0]?.amount.cell).toBe("C14");
  });
});
