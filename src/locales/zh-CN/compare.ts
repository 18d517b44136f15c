/** Words of what has changed since a declaration was last submitted. */
export const compare = {
  fixed: "已改正 {count} 项",
  remaining: "未改正 {count} 项",
  added: "新出现 {count} 项",
  unchanged: "数额、任务和指标与上次相同。",
  notSubmittedBefore: "上次没有报送",
  notSubmittedNow: "本次没有报送",
  nothing: "空",
  change: "{name}：{before} → {now}",
  list: "；",
  rows: {
    task: {
      removed: "删除任务“{name}”",
      added: "新增任务“{name}”",
      changed: "任务“{name}”：{changes}",
    },
    indicator: {
      removed: "删除指标“{name}”",
      added: "新增指标“{name}”",
      changed: "指标“{name}”：{changes}",
    },
  },
  columns: {
    level1: "一级指标",
    level2: "二级指标",
    name: "名称",
    content: "实施内容",
    amount: "拟投入的资金",
    target: "期望目标",
    periodValue: "实施周期指标值",
    annualValue: "年度指标值",
    nature: "指标性质",
    unit: "计量单位",
    weight: "权重",
    valueType: "指标值类型",
  },
} as const;
