/** Words of the page of settings. */
export const settingsPage = {
  open: "设置",
  heading: "设置",
  back: "返回校验",
  defaultName: "默认规则集",
  judgedBy: "规则集：{name}。",
  judgedWithoutHeuristics: "规则集：{name}，未做经验性检查。",
  ruleSet: {
    heading: "规则集",
    inForce: "正在使用：",
    sources: {
      workbook: "随本工作簿保存",
      user: "本人在这台电脑上的设置",
      default: "本工具自带",
    },
    place: "选择的规则集保存到",
    places: {
      workbook: "本工作簿（随文件走，对打开它的人都有效）",
      user: "本人（这台电脑上的所有工作簿）",
    },
    file: "选择规则集文件…",
    useDefault: "恢复默认",
    order: "本工作簿的规则集优先，其次是本人的，都没有时用默认的。",
  },
  heuristics: {
    heading: "经验性检查",
    label: "经验性检查（H 类规则）",
    explanation: "按文字推断的检查，可能不准。关闭后，H 类规则全部停用，只对本人有效。",
  },
  unusable: {
    workbook: "本工作簿保存的规则集有误，没有采用。",
    user: "本人保存的规则集有误，没有采用。",
  },
  outcomes: {
    kept: {
      workbook: "已采用规则集“{name}”，并存入本工作簿；请保存工作簿。",
      user: "已采用规则集“{name}”，对本人的所有工作簿有效。",
    },
    hidden: "已为本人保存规则集“{name}”；本工作簿自带规则集“{workbook}”，仍以它为准。",
    default: "已恢复默认规则集。",
    switchedOn: "已启用经验性检查。",
    switchedOff: "已停用经验性检查。",
    notStored: "没有保存：浏览器不允许本工具存储设置，或空间已满。可以改为存入本工作簿。",
    unreadable: "“{file}”读不了：文件可能已移走或正在使用。请重新选择。",
    tooLarge: "“{file}”太大，不是规则集。没有采用。",
    refused: "“{file}”没有采用，因为：",
  },
} as const;
