import type { Declaration } from "../../src/declaration/declaration";
import type { CellValue } from "../../src/sheet/sheet-picture";
import {
  deleteRows,
  EXAMPLE,
  insertColumns,
  insertRows,
  mapTexts,
  setCells,
  type Form,
} from "../support/spreadsheet-edits";
import { GOLDEN, goldenPart, withoutCells } from "../support/golden-form";
import { readOne } from "../support/read-one";
import { sheetPicture } from "../support/sheet-picture";

/** Rows of the bands, of the header of the indicators, and behind the last row; zero-based. */
const BANDS = { budget: 2, overallGoal: 9, tasks: 11, indicators: 18 } as const;
const INDICATOR_HEADER = 19;
const END = EXAMPLE.rows.length;

/** Other layouts of the same form: each must be read as the same model. */
const LAYOUTS: Readonly<Record<string, Form>> = {
  "bands as a merged column on the left": bandsOnTheLeft(),
  "the goal right of its label": goalBesideLabel(),
  "a sixth column, which some rows merge with the first and others with the second": {
    rows: insertColumns(EXAMPLE, 1, 1).rows.map((row, index) =>
      index === 17 ? row : [row[0] ?? null, row[2] ?? null, null, ...row.slice(3)],
    ),
    merges: [
      ...insertColumns(EXAMPLE, 1, 1).merges.filter((merge) => !/^[BC]/.test(merge)),
      ...EXAMPLE.rows.flatMap((cells, row) =>
        row === 17 ? ["A18:B18"] : cells[2] === null ? [] : [`B${row + 1}:C${row + 1}`],
      ),
    ],
  },
  "labels of class and category on every row": {
    merges: EXAMPLE.merges.filter((merge) => !/^[AB][23]/.test(merge)),
    rows: repeatLabels(2),
  },
  "a class on every row, a category written once": {
    merges: EXAMPLE.merges.filter((merge) => !/^[AB][23]/.test(merge)),
    rows: repeatLabels(1),
  },
  "a column of numbers on the left": numbered(),
  "a column of remarks on the right": {
    ...EXAMPLE,
    rows: EXAMPLE.rows.map((row, index) => [
      ...row,
      index === INDICATOR_HEADER || index === 12 ? "备注" : index > 20 ? "见附件" : null,
    ]),
  },
  "a column of units between name and values": columnBetween(),
  "footers below": insertRows(EXAMPLE, END, [
    ["填报人：张三", null, "联系电话：020-12345678"],
    ["审核意见：", "同意", "同意", "同意", "同意"],
    ["（盖章）"],
  ]),
  "a footer after a blank row": insertRows(EXAMPLE, END, [[], ["填报人", "张三", "联系电话", "1"]]),
  "a remark below": insertRows(EXAMPLE, END, [["注：年度指标值应为2025年数据。"]]),
  "prose below": insertRows(EXAMPLE, END, [["以上内容由财务科负责解释"]]),
  "rows above": insertRows(EXAMPLE, 0, [["附件2"], [null, null, null, null, "单位：万元"]]),
  "a remark between the rows": insertRows(EXAMPLE, 22, [["说明：次数按场次计算"]]),
  "the header once more on the next page": insertRows(EXAMPLE, 28, [
    EXAMPLE.rows[INDICATOR_HEADER] ?? [],
  ]),
  "sections marked by their header rows only": deleteRows(
    deleteRows(deleteRows(EXAMPLE, BANDS.indicators, 1), BANDS.tasks, 1),
    BANDS.budget,
    1,
  ),
  "full-width and numbered labels": mapTexts(EXAMPLE, (text) =>
    ["绩效指标", "总体绩效目标", "年度重点工作任务", "预算整体情况"].includes(text)
      ? `（一）${text}：`
      : text.replace(/^(.{2,4})指标$/, "★$1指标（10分）"),
  ),
  "years written into the headers": setCells(EXAMPLE, {
    C13: "2025年度拟投入的资金",
    D20: "实施周期（2025-2027）指标值",
    E20: "2025年度指标值",
  }),
  "years in place of the period": setCells(EXAMPLE, { D20: "2025-2027年指标值" }),
  "a total below the tasks": insertRows(EXAMPLE, 18, [["合  计", "*", 14.5, "*"]]),
};

describe.each(Object.entries(LAYOUTS))("%s", (_, { rows, merges }) => {
  test.each([
    ["known", merges],
    ["unknown", null],
  ])("merged areas %s", (__, areas) => {
    expect(values(readOne(sheetPicture({ rows, merges: areas })))).toEqual(withoutCells(GOLDEN));
  });
});

test("short names under the merged head of both values", () => {
  const { rows, merges } = insertRows(EXAMPLE, INDICATOR_HEADER + 1, [
    [null, null, null, "实施周期", "年度"],
  ]);
  const sheet = sheetPicture({
    ...setCells({ rows, merges }, { D20: "指标值", E20: null }),
    merges: [...merges, "A20:A21", "B20:B21", "C20:C21", "D20:E20"],
  });
  expect(values(readOne(sheet))).toEqual(withoutCells(GOLDEN));
});

test("short names under the merged heads of a row above", () => {
  const { rows, merges } = insertRows(EXAMPLE, INDICATOR_HEADER, [
    ["指标名称", null, null, "指标值", null],
  ]);
  const sheet = sheetPicture({
    ...setCells({ rows, merges }, { D21: "实施周期", E21: "年度" }),
    merges: [...merges, "A20:C20", "D20:E20"],
  });
  expect(values(readOne(sheet))).toEqual(withoutCells(GOLDEN));
});

test("a task over two rows is one task, and its amount counts once", () => {
  const { rows, merges } = insertRows(EXAMPLE, 14, [[null, "（续）"]]);
  const sheet = sheetPicture({ rows, merges: [...merges, "A14:A15", "C14:C15", "D14:E15"] });
  expect(values(readOne(sheet))).toEqual(withoutCells(GOLDEN));
});

test("two tasks that share a merged amount count it once", () => {
  const sheet = sheetPicture({
    ...setCells(EXAMPLE, { C15: null }),
    merges: [...EXAMPLE.merges, "C14:C15"],
  });
  const [first, second] = readOne(sheet).tasks.map(({ amount }) => amount);
  expect(first).toMatchObject({ value: 2_500_000, cell: "C14" });
  expect(second?.reading).toEqual({ kind: "absent" });
});

test("categories are recognised by their labels, not by their order", () => {
  const labelled = repeatLabels(2);
  const rows = [...labelled.slice(0, 20), ...labelled.slice(30), ...labelled.slice(20, 30)];
  const { indicators } = readOne(sheetPicture({ rows }));
  const names = (level2: string): readonly (string | null)[] =>
    indicators.filter((row) => row.level2 === level2).map(({ name }) => name.value);
  expect(indicators).toHaveLength(15);
  expect(names("时效指标")).toEqual(["会议举办及时性"]);
  expect(names("成本指标")).toEqual(["会议经费预算执行率"]);
  expect(names("社会效益指标")).toEqual(["科普日活动受益度(%)", "会议通过事项数"]);
});

function values(declaration: Declaration): unknown {
  return withoutCells(goldenPart(declaration));
}

/** Each band beside its section instead of above it. */
function bandsOnTheLeft(): Form {
  const wide = insertColumns(EXAMPLE, 0, 1);
  const starts: readonly number[] = Object.values(BANDS);
  const rows = wide.rows.flatMap((row, index) => {
    const band = starts.includes(index - 1) ? (wide.rows[index - 1]?.[1] ?? null) : null;
    return starts.includes(index) ? [] : [[band, ...row.slice(1)]];
  });
  const { merges } = Object.values(BANDS)
    .toReversed()
    .reduce((form, row) => deleteRows(form, row, 1), wide);
  return { rows, merges: [...merges, "A3:A8", "A10:A15", "A16:A33"] };
}

function goalBesideLabel(): Form {
  const goal = EXAMPLE.rows[BANDS.overallGoal + 1]?.[0] ?? null;
  const { rows, merges } = deleteRows(EXAMPLE, BANDS.overallGoal + 1, 1);
  return {
    ...setCells({ rows, merges }, { B10: goal }),
    merges: [...merges.filter((merge) => merge !== "A10:E10"), "B10:E10"],
  };
}

/** The labels of the first columns in every row of the indicators. */
function repeatLabels(columns: number): readonly (readonly CellValue[])[] {
  let above: readonly CellValue[] = [];
  return EXAMPLE.rows.map((row, index) => {
    if (index <= INDICATOR_HEADER) {
      return row;
    }
    const labels = row.slice(0, columns).map((label, column) => label ?? above[column] ?? null);
    above = labels;
    return [...labels, ...row.slice(columns)];
  });
}

function numbered(): Form {
  const { rows, merges } = insertColumns(EXAMPLE, 0, 1);
  const headers: readonly number[] = [INDICATOR_HEADER, BANDS.tasks + 1];
  return {
    merges,
    rows: rows.map((row, index) => [
      headers.includes(index) ? "序号" : index > INDICATOR_HEADER ? index - 19 : null,
      ...row.slice(1),
    ]),
  };
}

function columnBetween(): Form {
  const { rows, merges } = insertColumns(EXAMPLE, 3, 1);
  const unit = (index: number): CellValue => (index === INDICATOR_HEADER ? "计量单位" : "次");
  return {
    merges,
    rows: rows.map((row, index) =>
      index < INDICATOR_HEADER ? row : [...row.slice(0, 3), unit(index), ...row.slice(4)],
    ),
  };
}
