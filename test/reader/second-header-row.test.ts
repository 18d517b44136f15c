import type { CellValue } from "../../src/sheet/sheet-picture";
import { readOne } from "../support/read-one";
import { sheetPicture } from "../support/sheet-picture";

const LABELS = ["一级指标", "二级指标", "三级指标"] as const;

/** A form of little more than indicators, whose header has these rows beside the labels of the rows. */
function indicatorsUnder(
  upper: readonly CellValue[],
  lower: readonly CellValue[],
  values: readonly CellValue[],
) {
  const width = LABELS.length + lower.length;
  return readOne(
    sheetPicture({
      rows: [
        ["部门整体支出绩效目标申报表（2026年度）"],
        ["部门名称", "南岭县林业局"],
        ["总体绩效目标", "新造林2.3万亩。"],
        ["绩效指标"],
        [...LABELS, ...upper],
        [null, null, null, ...lower],
        ["产出指标", "数量指标", "新造林面积", ...values],
        ["产出指标", "质量指标", "林木良种使用率", ...values],
        ["满意度指标", "服务对象满意度指标", "护林员满意度", ...values],
      ].map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null)),
      merges: ["A5:A6", "B5:B6", "C5:C6"],
    }),
  ).indicators;
}

const SIGNED = ["≥", "90", "%"];
const DETAILS = { nature: "≥", unit: "%" };

test.each([
  [["指标值", null, null], ["计算符号", "指标值", "计量单位"], SIGNED, DETAILS],
  [["指标值", null, null], ["性质", "值", "单位"], SIGNED, DETAILS],
  [["指标值", null, null], ["关系", "数量", "计量单位"], SIGNED, DETAILS],
  [["年度绩效目标", null, null], ["符号", "指标值", "单位"], SIGNED, DETAILS],
  [
    ["年度目标", null, null],
    ["指标值", "计量单位", "权重"],
    ["90", "%", 40],
    { unit: "%", weight: "40" },
  ],
  [
    ["指标值", null, "权重"],
    ["指标值", "单位", null],
    ["90", "%", 40],
    { unit: "%", weight: "40" },
  ],
])("%j over %j", (upper, lower, values, details) => {
  const [first, ...others] = indicatorsUnder(upper, lower, values);
  expect(others).toHaveLength(2);
  expect(first?.name.value).toBe("新造林面积");
  expect(first?.annualValue.value).toBe("90");
  expect(first?.periodValue.value).toBeNull();
  const read = Object.entries(first?.details ?? {}).map(([detail, { value }]) => [detail, value]);
  expect(Object.fromEntries(read)).toEqual(details);
});

test("headers that no label explains are still no indicator where the names are merged over their row", () => {
  const [first] = indicatorsUnder(["指标值", null], ["本级", "下级"], ["90%", "80%"]);
  expect(first).toMatchObject({ name: { value: "新造林面积" }, annualValue: { value: "90%" } });
});

test("an indicator below a header of one row is not a header, though its value is called like one", () => {
  const [first] = indicatorsUnder(["指标值", "计量单位"], [null, null], ["达到单位标准", "单位"]);
  expect(first?.annualValue.value).toBe("达到单位标准");
});
