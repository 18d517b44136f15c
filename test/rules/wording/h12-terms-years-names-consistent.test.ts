import { printableEdition } from "../../../src/editions/editions";
import { termsYearsNamesConsistent } from "../../../src/rules/wording/h12-terms-years-names-consistent";
import { wordFinding } from "../../../src/rules/word-finding";
import type { SheetPicture } from "../../../src/sheet/sheet-picture";
import { formPicture, readForm, type FormChanges } from "../../support/declaration";
import { setCells } from "../../support/spreadsheet-edits";
import { editedDeclaration } from "../../support/edited-declaration";
import { filledExample } from "../../support/filled-example";
import { findingsOf, inShort } from "../../support/run-rules";
import { readAll } from "../../support/read-one";
import { sheetPicture } from "../../support/sheet-picture";
import { onlyFinding, testRule } from "../../support/rule-table";

function task(content: string, target = "完成全部工作。", more: FormChanges = {}): FormChanges {
  return { tasks: [["重点工作", content, 110, target]], ...more };
}

function timeliness(annual: string, period = annual): FormChanges {
  return { indicators: { 时效指标: [["完成时间", period, annual]] } };
}

/** A further label of the department in row 10, and what stands beside it. */
function secondName(label: string, name: string) {
  return () =>
    editedDeclaration((form) => {
      const [top = [], ...rest] = form.rows;
      const rows = [top, [label, name], ...rest];
      const merges = ["A1:E1", "B2:E2", "B3:E3"];
      return setCells({ rows, merges }, {});
    });
}

/** The form behind a cover that names a department, and other sheets. */
function behindCover(label: string, name: string, ...others: readonly SheetPicture[]) {
  return () => {
    const cover = sheetPicture({ name: "封面", rows: [["2026年部门整体绩效目标"], [label, name]] });
    const [declaration] = readAll([cover, formPicture({ department: "区交通运输局" }), ...others]);
    if (declaration === undefined) {
      throw new Error("No declaration");
    }
    return declaration;
  };
}

testRule(
  termsYearsNamesConsistent,
  [
    ["the same name on the cover", behindCover("部门名称", "云溪区交通运输局")],
    ["the unit above on the cover", behindCover("预算主管部门", "区城乡建设局")],
    ["the unit above behind a colon", behindCover("主管部门名称：区城乡建设局", "")],
    [
      "a cover of several forms",
      behindCover("部门名称", "区水务局", {
        ...formPicture({ department: "区水务局" }),
        name: "2",
      }),
    ],
    ["the consistent form", {}],
    [
      "hears the 8th, elects the 9th",
      task("听取区文联第八届委员会工作报告；选举产生第九届委员会。"),
    ],
    ["elects only", task("选举产生区妇联第八届执行委员会。")],
    ["hears only", task("听取区工会第十二届委员会工作报告2次。")],
    ["different bodies", task("听取区第十七届人大常委会工作报告；选举产生区妇联第五届执委会。")],
    [
      "a by-election",
      task("审议区第十七届人大常委会工作报告，补选第十七届人大常委会委员，依法选举。"),
    ],
    [
      "too far apart",
      task(
        "选举工作由各镇街分别组织并按照有关规定的程序和要求依次进行直至第八届委员会期满。听取第八届委员会报告。",
      ),
    ],
    ["the year of the form", task("2025年12月底前完成3所学校维修。")],
    ["a later year", timeliness("2026年3月底前")],
    ["a title", task("落实《2021年学前教育行动计划》，新建幼儿园2所。")],
    ["a range of years", task("实施2023—2025年道路改造计划，改造12公里。")],
    ["a range of dates", timeliness("2024年9月至2025年8月")],
    ["a plan", task("按照2021年编制的河道规划，整治5公里。")],
    [
      "the year of the form beside an earlier one",
      { goal: "2025年春节前完成2024年工资清欠专项行动，慰问困难职工85户。" },
    ],
    ["a bracket with the year of the form", task("共396万元（2024年100万元、2025年296万元）。")],
    ["a meeting whose spirit is followed", task("落实省委2024年12月全会精神，宣讲20场。")],
    ["since then", task("整理2019年以来的诉讼案卷3万卷。")],
    ["last year", task("支付2024年度结转的设备款。")],
    ["compared", { goal: "2025年接诊30万人次，较2024年增长5%，床位使用率达到85%。" }],
    ["records of an earlier year", task("数字化2024年形成的档案20万页。")],
    ["the period may begin earlier", timeliness("2025年12月底前", "2023年起")],
    [
      "a form without a year",
      task("2020年完成。", "完成。", { title: "部门整体预算绩效目标申报表" }),
    ],
    ["an abbreviation", secondName("填报单位", "荔湾区教育局")],
    ["the unit above", secondName("项目主管部门", "广州市荔湾区人民政府")],
  ],
  [
    ["another name on the cover", behindCover("单位名称", "区水务局"), "warning cover B2"],
    [
      "hears the 8th, elects the 8th",
      task("听取区科协第八届委员会工作报告；选举产生区科协第八届委员会。"),
      "warning term B14 D14",
    ],
    [
      "elects one that is over",
      task("审议第十二届理事会工作报告，选举产生第十一届理事会。"),
      "warning term B14 D14",
    ],
    [
      "in figures, the election among the targets",
      task("总结第8届委员会工作。", "选举产生区残联第8届委员会。"),
      "warning term B14 D14",
    ],
    [
      "in the optional task",
      { otherTask: ["听取第三届理事会报告；选举第三届理事会。", 5, "换届1次。"] },
      "warning term B17 D17",
    ],
    [
      "a year of an earlier form in a content",
      task("2024年12月底前完成3所学校维修。"),
      "warning year B14",
    ],
    [
      "the year of the form in another clause",
      task("2024年完成3所学校维修，2025年验收。"),
      "warning year B14",
    ],
    ["in a target", task("开展义诊20场。", "2023年底服务群众5万人次。"), "warning year D14"],
    ["in the goal", { goal: "2024年举办展览12场，送戏下乡60场。" }, "warning year A11"],
    ["in both values", timeliness("2024年11月底前"), "warning year E22 D22"],
    ["in the annual value", timeliness("２０２４年１１月底前", "2026年底前"), "warning year E22"],
    ["another department", secondName("填报单位", "广州市荔湾区卫生健康局"), "warning name B3 B2"],
    [
      "another department behind a colon",
      () => editedDeclaration((form) => setCells(form, { A3: "填报单位（盖章）：越秀区文化馆" })),
      "warning name A3 B2",
    ],
  ],
);

test("the filled example", () => {
  expect(findingsOf(readForm(filledExample()), termsYearsNamesConsistent).map(inShort)).toEqual([
    "warning term B14 D14",
  ]);
});

test("quotes terms and years", () => {
  const edition = printableEdition("guangzhou-department");
  const term = onlyFinding(
    termsYearsNamesConsistent,
    task("听取第八届委员会报告；选举第七届委员会。"),
  );
  expect(wordFinding(term, edition, "zh-CN")).toContain(
    "选举第 7 届（“选举第七届委员会”），而听取或审议的也是第 8 届（“听取第八届委员会报告”）",
  );
  const year = onlyFinding(termsYearsNamesConsistent, task("2023年维修，2024年验评。"));
  expect(wordFinding(year, edition, "zh-CN")).toContain(
    "2023、2024 年（“2023年维修”），早于本表的年度 2025 年",
  );
});
