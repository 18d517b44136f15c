import { filledExample } from "../support/filled-example";
import { readOne } from "../support/read-one";
import { sheetPicture } from "../support/sheet-picture";
import { EXAMPLE, insertRows, setCells } from "../support/spreadsheet-edits";

describe("基本支出 in its parts", () => {
  const head = [
    ["部门整体支出绩效目标表（2027年度）"],
    ["部门名称", "某县人社局"],
    ["当年预算情况（万元）", "收入预算合计", 2300],
    [null, "支出预算合计", 2300, "其中：人员经费", 1500, "公用经费", 200],
    [null, null, null, "项目经费", 600],
    ["年度绩效目标", "城镇新增就业3200人。"],
    ["年度绩效指标", "一级指标", "二级指标", "三级指标", "目标值"],
    [null, "产出指标", "数量指标", "城镇新增就业人数", "≥3200人"],
  ];

  test("is their sum, in the cell of the first", () => {
    const { budget, layout, furtherAmounts } = readOne(
      sheetPicture({ rows: head, merges: ["A1:G1"] }),
    );
    expect(budget.basicExpenditure).toMatchObject({
      value: 1_700_000_000,
      cell: "E4",
      raw: "1500 + 200",
      reading: { storedAs: "parts" },
    });
    expect(budget.projectExpenditure.value).toBe(600_000_000);
    expect(layout.budgetLabels.basicExpenditure).toBe("D4");
    expect(furtherAmounts).toEqual([]);
  });

  test("is what a total left of them consists of", () => {
    const { totals } = readOne(sheetPicture({ rows: head, merges: ["A1:G1"] }));
    expect(totals.map(({ total, parts }) => [total.cell, parts.map(({ cell }) => cell)])).toEqual([
      ["C4", ["E4", "E5"]],
    ]);
  });

  test("is lacking where one of them is", () => {
    const { budget } = readOne(filledExample({ A5: "人员经费" }));
    expect(budget.basicExpenditure.reading.kind).toBe("missing");
  });
});

test("parts below an amount that stands as one add nothing", () => {
  const lines = [
    ["人员类", 200],
    ["运转类公用经费", 89.07],
  ];
  const { budget } = readOne(sheetPicture(insertRows(EXAMPLE, 5, lines)));
  expect(budget.basicExpenditure).toMatchObject({ value: 289_070_000, cell: "B5" });
});

test("项目支出 as its two classes", () => {
  const form = setCells(insertRows(EXAMPLE, 6, [["特定目标类", 20]]), {
    A6: "其他运转类",
    B6: 3.76,
  });
  const { budget } = readOne(sheetPicture(form));
  expect(budget.projectExpenditure).toMatchObject({ value: 23_760_000, cell: "B6" });
});
