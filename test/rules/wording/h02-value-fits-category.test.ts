import { valueFitsCategory } from "../../../src/rules/wording/h02-value-fits-category";
import { readForm, type FormChanges } from "../../support/declaration";
import { filledExample } from "../../support/filled-example";
import { findingsOf, inShort } from "../../support/run-rules";
import { testRule } from "../../support/rule-table";

function row(
  category: string,
  name: string,
  annual: string | number,
  period = annual,
): FormChanges {
  return { indicators: { [category]: [[name, period, annual]] } };
}
const time = (name: string, value: string) => row("时效指标", name, value);
const cost = (name: string, value: string) => row("成本指标", name, value);
const satisfaction = (name: string, value: string) => row("服务对象满意度指标", name, value);

testRule(
  valueFitsCategory,
  [
    ["the consistent form", {}],
    ["a date", time("校舍维修完成时间", "12月底前")],
    ["a date in figures", time("道路养护完工", "2025-11-30")],
    ["settled wording", time("档案接收", "完成率≥100%")],
    ["a rate of punctuality", time("法律文书送达", "及时率95%")],
    ["a share of what the name asks", time("公文办理及时率", "≥98%")],
    ["a share, part of the name repeated", time("案件按期结案率", "结案率≥95%")],
    ["a number of days of what the name asks", time("平均审理天数", "≤180")],
    ["a limit", time("供水抢修", "2小时内到场")],
    ["by phases", time("课后服务经费拨付", "按学期拨付")],
    ["before a festival", time("慰问金发放时间", "春节前")],
    ["during a season", time("物资储备", "主汛期前到位")],
    ["before an event", time("场地布置", "会议召开前")],
    ["minutes in letters", time("应急响应时间", "≤30min")],
    ["hours in letters", time("工单处理", "24H内")],
    ["seconds in letters", time("热线接通时间", "15s内")],
    ["minutes by their first character", time("救护车出车时间", "≤3分")],
    ["minutes and seconds", time("消防到场时间", "≤5分30秒")],
    ["a rate of time of another word", time("公交车正点率", "≥90%")],
    ["a rate of delay", time("超期办件超时率", "≤1%")],
    ["a share in words of what the name asks", time("工资发放及时率", "不低于百分之九十八")],
    ["day by day", time("疫情监测", "逐日上报")],
    ["by the week", time("舆情简报", "按周报送")],
    ["a rate of completion", time("旧楼加装电梯完工率", "≥95%")],
    ["a share of what is complete", time("任务完成比例", "100%")],
    ["a rate of delivery", time("合同交付率", "100%")],
    ["a rate of cases", time("案件结案率", "≥90%")],
    ["a rate of lateness", time("工程延期率", "0%")],
    ["a number of delays", time("货物延迟次数", "0")],
    ["no lateness", time("工程进度控制", "无延误")],
    ["a shorter limit", time("窗口审批时限", "压缩50%")],
    ["a shorter limit, the name repeated", time("窗口审批时限", "审批时限缩短≥30%")],
    ["on the same day", time("垃圾收运", "日产日清")],
    ["at once", time("工单办理", "即接即办")],
    ["at once in a word", time("应急响应", "立即到场")],
    ["a season as the answer", time("校舍维修", "暑期")],
    ["within a season", time("农田灌溉供水", "农时内")],
    ["in time for a season", time("良种发放", "不误农时")],
    ["a limit of money", cost("演出场均成本", "≤2万元")],
    ["a share", cost("公用经费压减", "5%")],
    ["words of limiting", cost("设备采购成本", "不超过预算")],
    ["a cost that is not of money", cost("社会成本指标", "无负面影响")],
    ["by standard", cost("乡村医生补助", "按核定标准发放")],
    ["the unit in the name", cost("培训人均成本（元）", "400")],
    ["no growth", cost("“三公”经费增长率控制", "零增长")],
    ["never more", cost("“三公”经费", "只减不增")],
    ["within the budget", cost("培训费", "控制在预算内")],
    ["as before", cost("会议费", "与上年持平")],
    ["a share in words for cost", cost("管理费占比", "不大于百分之五")],
    ["a percentage", satisfaction("师生满意度", "≥90%")],
    ["the word", satisfaction("患者评价", "满意")],
    ["the sign in the name", satisfaction("读者满意度（%）", "≥95")],
    ["complaints", satisfaction("群众监督", "有效投诉不超过3起")],
    ["complaints in the name", satisfaction("群众投诉次数", "≤3次")],
    ["fewer complaints", satisfaction("群众投诉量", "有所下降")],
    ["letters of thanks", satisfaction("表扬信", "≥5封")],
    ["none of them", satisfaction("服务对象投诉情况", "零")],
    ["praise in the name", satisfaction("政务服务好评数", "≥500条")],
    ["a share in words", satisfaction("群众满意度", "九成以上")],
    ["a grade of an opinion", satisfaction("服务评价", "优")],
    ["a grade in quotation marks", satisfaction("服务评价", "“良好”以上")],
    ["not less than before", satisfaction("居民满意度", "不低于上年")],
    ["a rank", satisfaction("热线满意度排名", "全区前三")],
    ["one way only", cost("“三公”经费", "只降不升")],
    ["less than before", cost("会议费", "负增长")],
    ["another category", row("质量指标", "图书上架", "准确")],
    ["a blank row", { indicators: {} }],
  ],
  [
    ["attendance", time("会议举办及时性", "出席率95%"), "warning time E22 D22 C22"],
    ["a share of something else", time("庭审直播及时性", "直播率≥80%"), "warning time E22 D22 C22"],
    ["a bare share", time("道路修复", "≥95%"), "warning time E22 D22 C22"],
    ["a shorter road", time("国道改造", "压缩50%"), "warning time E22 D22 C22"],
    ["a season in passing", time("造林", "做好春季绿化"), "warning time E22 D22 C22"],
    ["loans that are late", time("贷款清收", "处置逾期贷款"), "warning time E22 D22 C22"],
    ["a rate of other deeds", time("会议举办", "参会率100%"), "warning time E22 D22 C22"],
    ["a number", time("图书采购", "3000册"), "warning time E22 D22 C22"],
    ["a score in no time", time("数据报送质量", "≥90分"), "warning time E22 D22 C22"],
    ["no time in front", time("设备采购", "确保性能空前"), "warning time E22 D22 C22"],
    ["no hours in letters", time("设备采购", "3D打印机"), "warning time E22 D22 C22"],
    ["a shop, no seconds", time("车辆保养", "4S店"), "warning time E22 D22 C22"],
    ["a time for cost", cost("会议经费", "本年内完成"), "warning cost E23 D23 C23"],
    ["a number for cost", cost("义诊活动", "6场"), "warning cost E23 D23 C23"],
    ["a grade for cost", cost("校服采购", "合理"), "warning cost E23 D23 C23"],
    [
      "a bare number for satisfaction",
      satisfaction("患者满意度", "90"),
      "warning satisfaction E28 D28 C28",
    ],
    [
      "a bare number, complaints only mentioned",
      satisfaction("投诉处理满意度", "90"),
      "warning satisfaction E28 D28 C28",
    ],
    [
      "complaints without a number",
      satisfaction("群众投诉", "加强管理"),
      "warning satisfaction E28 D28 C28",
    ],
    [
      "better than nobody knows",
      satisfaction("居民满意度", "有所改善"),
      "warning satisfaction E28 D28 C28",
    ],
    [
      "good as a part of a word",
      satisfaction("服务评价", "优化服务"),
      "warning satisfaction E28 D28 C28",
    ],
    [
      "a count for satisfaction",
      satisfaction("读者活动", "12场"),
      "warning satisfaction E28 D28 C28",
    ],
    [
      "only the period",
      row("时效指标", "清淤完成时间", "10月底前", "12公里"),
      "warning time D22 C22",
    ],
  ],
);

test("the filled example", () => {
  expect(findingsOf(readForm(filledExample()), valueFitsCategory).map(inShort)).toEqual([
    "warning time E30 D30 C30",
    "warning cost E31 D31 C31",
  ]);
});
