import { printableEdition } from "../../../src/editions/editions";
import { noNearDuplicateWording } from "../../../src/rules/wording/h13-no-near-duplicate-wording";
import { wordFinding } from "../../../src/rules/word-finding";
import { readForm, type FormChanges, type IndicatorRow } from "../../support/declaration";
import { filledExample } from "../../support/filled-example";
import { findingsOf, inShort } from "../../support/run-rules";
import { onlyFinding, testRule } from "../../support/rule-table";

function rows(...quantities: readonly IndicatorRow[]): FormChanges {
  return { indicators: { 数量指标: quantities } };
}

/** Rows with these names and one value. */
function names(...texts: readonly string[]): FormChanges {
  return rows(...texts.map((name): IndicatorRow => [name, "2次", "2次"]));
}

testRule(
  noNearDuplicateWording,
  [
    ["the consistent form", {}],
    ["quarters", names("一季度督导学校次数", "二季度督导学校次数")],
    ["figures", names("第1期培训人次数", "第2期培训人次数")],
    ["letters", names("A座病房改造面积", "B座病房改造面积")],
    ["new and rebuilt", names("新建农村公路里程", "改建农村公路里程")],
    ["primary and secondary schools", names("维修小学校舍数量", "维修中学校舍数量")],
    ["national and provincial roads", names("国道预防性养护里程", "省道预防性养护里程")],
    ["criminal and civil cases", names("刑事案件审结数量", "民事案件审结数量")],
    ["people and times", names("接待档案查阅人数", "接待档案查阅人次")],
    ["food and medicine", names("食品抽检批次数量", "药品抽检批次数量")],
    ["public and private", names("公办幼儿园学位数", "民办幼儿园学位数")],
    ["animals", names("生猪强制免疫头数", "生羊强制免疫头数")],
    ["patients and healers", names("患者满意度测评率", "医者满意度测评率")],
    ["rain and sewage", names("雨水管网新建里程", "污水管网新建里程")],
    ["plants", names("油菜种植推广面积", "油茶种植推广面积")],
    [
      "other numbers",
      rows(["改造供水管网长度", "8公里", "8公里"], ["改造排水管网长度", "9公里", "9公里"]),
    ],
    [
      "other numbers of the period",
      rows(["婚前医学检查人数", "900人", "300人"], ["孕前医学检查人数", "600人", "300人"]),
    ],
    ["short names", names("案件收益", "案件受益")],
    ["the same name is another matter", names("接待档案查阅人数", "接待档案查阅人数")],
    ["two characters apart", names("中小学图书馆藏书", "中小学图书室购书")],
    ["the value holds the name", rows(["道路养护里程数", "道路养护里程数5公里", null])],
    ["the value goes on otherwise", rows(["公共文化服务知晓率", "公共文化服务知晓达95%", null])],
    ["a figure for 数", rows(["新建社区卫生站数量", "新建社区卫生站3个", null])],
    ["an answered row", rows(["不适用", "无", "无"])],
  ],
  [
    [
      "a wrong character in the value",
      rows(["群众对义诊活动收益程度", "群众对义诊活动受益程度95%", null]),
      "info value C20 D20",
    ],
    [
      "in both values, the width aside",
      rows([
        "馆藏档案数子化页数（页）",
        "馆藏档案数字化页数≥30万页",
        "馆藏档案数字化页数≥３０万页",
      ]),
      "info value C20 E20 D20",
    ],
    [
      "another school in the value",
      rows(["城区小学校舍维修数量", "3所", "城区中学校舍维修数量3所"]),
      "info value C20 E20",
    ],
    ["a sound-alike", names("食品抽检批次数量", "实品抽检批次数量"), "info names C21 C20"],
    [
      "no numbers",
      rows(["河道保洁长效管护", "良好", null], ["河道保洁常效管护", "优良", null]),
      "info names C21 C20",
    ],
    [
      "the same number in another unit",
      rows(["当庭宣判案件比重", "98%", null], ["当庭宣叛案件比重", "达98", null]),
      "info names C21 C20",
    ],
    ["two names", names("河道保洁长效管护里程", "河道保洁常效管护里程"), "info names C21 C20"],
    [
      "names with brackets, and one between",
      names("当庭宣判案件比重（%）", "庭审直播", "当庭宣叛案件比重（％）"),
      "info names C22 C20",
    ],
    [
      "names of different categories",
      {
        indicators: {
          质量指标: [["道路安全隐患整制", "100%", "100%"]],
          社会效益指标: [["道路安全隐患整治", "100%", "100%"]],
        },
      },
      "info names C25 C21",
    ],
    [
      "one finding for a row with both",
      rows(
        ["教师业务培训合格人员", "90人", "90人"],
        ["教师业务培训和格人员", "教师业务培训合格人员90人", null],
      ),
      "info value C21 D21",
    ],
  ],
);

test("the filled example", () => {
  expect(findingsOf(readForm(filledExample()), noNearDuplicateWording).map(inShort)).toEqual([
    "info value C28 E28 D28",
  ]);
});

test("quotes both wordings and both characters", () => {
  const edition = printableEdition("guangzhou-department");
  const finding = onlyFinding(
    noNearDuplicateWording,
    rows(["群众对义诊活动收益程度", "群众对义诊活动受益程度95%", null]),
  );
  expect(wordFinding(finding, edition, "zh-CN")).toContain(
    "指标名称写“群众对义诊活动收益程度”，指标值写“群众对义诊活动受益程度”，只差一个字（“收”与“受”）",
  );
});
