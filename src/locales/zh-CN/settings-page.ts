/** Words of the page of settings. */
export const settingsPage = {
  ruleSet: {
    heading: "规则集",
    inForce: "正在使用：",
    sources: {
      workbook: "随本工作簿保存",
      user: "本人在这台电脑上的设置",
      office: "本单位设置",
      default: "本工具自带",
    },
    place: "选择的规则集保存到",
    places: {
      workbook: "本工作簿（随文件走，对打开它的人都有效）",
      user: "本人（这台电脑上的所有工作簿）",
    },
    file: "选择规则集文件…",
    useDefault: "恢复默认",
    order: "本工作簿的规则集优先，其次是本人的，再次是本单位的，都没有时用默认的。",
  },
  /** The origin of a setting; nothing is shown for defaults. */
  source: {
    user: "本人的设置",
    office: "本单位设置",
    restore: { office: "恢复为本单位设置", default: "恢复为默认设置" },
    restoreOf: "{restore}：{setting}",
  },
  heuristics: {
    heading: "经验性检查",
    label: "也做按文字推断的检查",
    explanation: "这类检查（编号以 H 开头的规则）可能不准。关闭后全部停用，只对本人有效。",
  },
  shown: {
    heading: "显示哪些问题",
    explanation: "没有勾选的不列出，也不在表中标记，只说明还有多少条。错误始终显示。",
  },
  marks: {
    heading: "标记颜色",
    palettes: {
      usual: "标准（色觉障碍者也能分清）",
      pale: "浅色",
      strong: "高对比度",
    },
  },
  live: {
    heading: "随改随查",
    label: "修改后自动重新校验",
    explanation:
      "点过一次“校验”后，申报表所在工作表有改动，停顿片刻即自动重新校验，更新标记和问题列表。标记没有变化就不去动它；标记有变化时，Excel 更新之后可能不能再用 Ctrl+Z 撤销之前的输入。",
  },
  locale: {
    heading: "语言",
    choices: { office: "跟随 Office", "zh-CN": "中文", "en-US": "English" },
  },
  file: {
    heading: "全单位统一设置",
    explanation:
      "把本人的设置（含规则集）存为一个文件，发给同事导入；管理员把它放到服务器上本工具的目录中，名为 office-settings.json，即对全单位生效。本人改过的仍以本人的为准。",
    save: "保存设置文件",
    copy: "复制设置内容",
    take: "导入设置文件…",
  },
  office: {
    "not-loaded":
      "没有取到本单位设置（office-settings.json），目前不采用。请检查网络，或告知管理员。",
    wrong: "本单位设置（office-settings.json）有误，有误的部分没有采用，请告知管理员：{problems}",
  },
  outcomes: {
    kept: {
      workbook: "已采用规则集“{name}”，并存入本工作簿；请保存工作簿。",
      user: "已采用规则集“{name}”，对本人的所有工作簿有效。",
    },
    hidden: "已为本人保存规则集“{name}”；本工作簿自带规则集“{workbook}”，仍以它为准。",
    default: "已恢复默认规则集。",
    officeRules: "已恢复本单位的规则集“{name}”。",
    chosen: "已保存，立即生效。",
    restored: { office: "已恢复为本单位设置。", default: "已恢复为默认设置。" },
    saved: "已保存“{file}”，在浏览器的下载文件夹中。如没有出现，请改用“复制设置内容”。",
    copied: "已复制设置内容，请粘贴到文本文件中，存为 office-settings.json。",
    notCopied: "浏览器不允许复制。请改用“保存设置文件”。",
    taken: "已采用“{file}”中的设置。",
    switchedOn: "已启用经验性检查。",
    switchedOff: "已停用经验性检查。",
    notStored: {
      choices: "没有保存：浏览器不允许本工具存储设置，或空间已满。请允许存储或腾出空间，再试一次。",
      ruleSet: "没有保存：浏览器不允许本工具存储设置，或空间已满。可以改为存入本工作簿。",
    },
    unreadable: "“{file}”读不了：文件可能已移走或正在使用。请重新选择。",
    tooLarge: "“{file}”太大，不是规则集或设置文件。没有采用。",
    refused: "“{file}”没有采用，因为：",
  },
} as const;
