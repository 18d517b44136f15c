import { evidence } from "../../src/report/evidence";
import { filledExample } from "../support/filled-example";
import { readOne } from "../support/read-one";
import { sheetPicture } from "../support/sheet-picture";

test("the filled example: which form it is, and where its parts stand", () => {
  expect(evidence(readOne(filledExample()), "zh-CN")).toEqual({
    summary:
      "与“广州市区级部门申报表”最相符，其栏目找到 25/25 项、指标分类名称 12 个；其次是“广州市区级部门申报表（四类指标）”，25/25 项、11 个。",
    places: [
      "标题：A1",
      "部门名称：A2",
      "年度：没有找到",
      "金额单位“万元”：B4",
      "各部分：预算整体情况 A3、总体绩效目标 A10、年度重点工作任务 A12、绩效指标 A19",
      "预算分组：部门预算支出 A4、收入来源 C4、事业发展性支出 A7、按预算级次划分 C7",
      "预算金额：基本支出 A5、财政拨款 C5、项目支出 A6、其他资金 C6、财政专项资金 A8、区本级使用资金 C8、其他事业发展性支出 A9、拟用于对下转移支付资金 C9",
      "任务表头：任务名称 A13、主要实施内容 B13、拟投入的资金 C13、期望达到的目标 D13",
      "指标表头：一级指标 A20、二级指标 B20、三级指标 C20、实施周期指标值 D20、年度指标值 E20",
      "指标分类：三类（成本指标属于产出指标）",
    ],
  });
});

test("a form that fits no edition, its year in the name of the sheet and no unit anywhere", () => {
  const picture = sheetPicture({
    name: "2026年",
    rows: [
      ["部门整体支出绩效目标表"],
      ["年度目标", "修路10公里。"],
      ["绩效指标", "指标名称", "指标值"],
      [null, "修路里程", "10公里"],
    ],
  });
  const { summary, places } = evidence(readOne(picture), "en-US");
  expect(summary).toMatch(/^Like no known form; read by its labels as “Another department form”/);
  expect(places).toEqual(
    expect.arrayContaining([
      "Department: not found",
      "Year: from the cover, or the name of the sheet or file",
      "No unit is stated; amounts are taken in units of ten thousand yuan",
      "Classes: none",
    ]),
  );
});
