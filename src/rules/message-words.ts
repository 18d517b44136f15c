import type { Locale } from "../declaration/locale";
import type { Note } from "./finding";

/** Words that messages of all rules share. `{slot}`s are filled. */
interface Wording {
  readonly money: string;
  /** A difference above and below what should be. */
  readonly more: string;
  readonly less: string;
  readonly listSeparator: string;
  /** Between a sentence and the clauses added to it. */
  readonly clauseSeparator: string;
  readonly stop: string;
  readonly notes: Readonly<Record<Note["id"], string>>;
  /** Names of fields that have no label on the form. */
  readonly fields: {
    readonly year: string;
    readonly task: string;
    readonly otherTask: string;
    readonly indicator: string;
    readonly emptyCategory: string;
  };
}

export const WORDING: Readonly<Record<Locale, Wording>> = {
  "zh-CN": {
    money: "{amount} 万元",
    more: "多 {money}",
    less: "少 {money}",
    listSeparator: "、",
    clauseSeparator: "；",
    stop: "。",
    notes: {
      blank: "{fields}未填，按 0 计",
      further: "表样没有的“{lines}”没有计入",
      within: "{development}按包含在{project}内计算",
      onTop: "{development}按{project}之外另计",
      suspect: "另有一处合计也因“{side}”对不上，请先核对这两项",
      notChecked: "未检查：{rules}",
    },
    fields: {
      year: "年度",
      task: "第 {number} 项任务",
      otherTask: "{label}第 {number} 行",
      indicator: "第 {number} 项指标",
      emptyCategory: "未填的二级指标",
    },
  },
  "en-US": {
    money: "{amount} 万元",
    more: "{money} too much",
    less: "{money} too little",
    listSeparator: ", ",
    clauseSeparator: "; ",
    stop: ".",
    notes: {
      blank: "blank and counted as 0: {fields}",
      further: "not counted, as the form has no such line: {lines}",
      within: "{development} is read as part of {project}",
      onTop: "{development} is read as coming on top of {project}",
      suspect: "another sum fails over {side} too, so check {side} first",
      notChecked: "not checked: {rules}",
    },
    fields: {
      year: "Year",
      task: "Task {number}",
      otherTask: "{label}, row {number}",
      indicator: "Indicator row {number}",
      emptyCategory: "Blank category",
    },
  },
};
