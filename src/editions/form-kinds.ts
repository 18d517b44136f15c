/** A form that is not a declaration of a department, and how it is recognised. */
export interface OtherKind {
  readonly id: "project" | "self-evaluation" | "monitoring";
  /** Titles that stand for this kind when they are the whole title. */
  readonly titles: readonly string[];
  /** Words that make a title one of this kind, whatever else it says. */
  readonly titleWords: readonly string[];
  /** Labels above the first section that only this kind has. */
  readonly topLabels: readonly string[];
  /** Columns beside the indicators that only this kind has. */
  readonly columns: readonly string[];
}

/** In the order in which they are tried. */
export const OTHER_KINDS: readonly OtherKind[] = [
  {
    id: "monitoring",
    titles: [],
    titleWords: ["监控"],
    topLabels: [],
    columns: [],
  },
  {
    id: "self-evaluation",
    titles: [
      "绩效评价指标体系",
      "部门整体绩效评价指标体系",
      "部门整体支出绩效评价指标体系",
      "部门(单位)整体支出绩效评价指标体系",
    ],
    titleWords: ["自评", "评价"],
    topLabels: [],
    columns: ["全年完成值", "实际完成值", "得分", "全年实际完成值", "自评得分"],
  },
  {
    id: "project",
    titles: [
      "绩效目标申报表",
      "绩效目标表",
      "绩效目标设定表",
      "预算绩效目标申报表",
      "项目支出绩效目标申报表",
      "项目支出绩效目标表",
      "项目支出目标申报表",
      "财政支出项目绩效目标申报表",
      "预算项目绩效目标申报表",
      "财政项目支出绩效目标表",
    ],
    titleWords: ["项目"],
    topLabels: ["项目名称"],
    columns: [],
  },
];

/** A title of any kind ends so, and speaks of one of the topics. */
export const TITLE_END = "表";
export const TITLE_TOPICS = ["绩效", "目标", "自评"] as const;

/** In brackets behind a title that does not say so itself, they make it one of a whole department. */
export const OVERALL_TAILS: readonly string[] = ["(部门整体", "(单位整体", "(整体"];
