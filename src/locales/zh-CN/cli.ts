/** Words of the command line. */
export const cli = {
  usage: `用法：npm run --silent check -- [选项] 文件|文件夹|通配符...
      文件为 .xlsx、.xls、.xlsm、.xlsb、.et 或 .ods 工作簿，可以有多个；文件夹连同下级文件夹中的工作簿一起检查。

      --format text|json   输出格式
      --explain            同时说明每份申报表是按什么识别的
      --rules 规则集.json  按这个规则集校验：停用规则，改级别、参数和词表
      --last-year 文件     上年的申报表，可以重复写，也可以是文件夹；按部门名称和年度对应，逐项比较指标值
      --compare 文件       上次报送的申报表，可以重复写，也可以是文件夹；逐份列出已改正、未改正、新出现的问题和改动
      --out 文件夹         写出 report.json、report.html（审核意见单）、summary.xlsx（汇总表）和批注副本（annotated），
                           有 --compare 时还有 comparison.txt；不改动收到的文件
      --force              覆盖该文件夹中上次写出的文件
      --jobs 个数          同时检查几个文件，1 至 64；不写则按处理器和文件数决定`,
  arguments: {
    unknown: "没有 {option} 这个选项。",
    noValue: "{option} 后面没有写内容。",
    unwantedValue: "{option} 后面不写内容。",
    notAChoice: "{option} 应为 {choices}，不能是“{value}”。",
    or: " 或 ",
    notANumber: "{option} 应为 {minimum} 至 {maximum} 的整数，不能是“{value}”。",
    noInput: "没有写要检查的文件或文件夹。",
    noOutput: "没有写输出文件。",
    moreOutputs: "只能写一个输出文件，现在写了几个：{files}。名称中有空格时请加引号。",
    otherKind: "输出文件的扩展名应为 .xlsx，不能是“{file}”。",
    nothingToCarry: "--values 和 --amounts 要与 --from 一起用。",
  },
  lastYear: {
    unusable: "上年的 {file} 没有用来比较：{reason}",
    notCompared:
      "上年的 {file}（{department}，{year}）没有用来比较：本次没有该部门下一年度的申报表，或同名的不止一份。",
    year: "{year}年",
    noYear: "未填年度",
    none: "没有读到上年的申报表，没有检查。请核对 --last-year 后面的文件或文件夹。",
  },
  compare: {
    unusable: "上次报送的 {file} 没有用来比较：{reason}",
    none: "没有读到上次报送的申报表，没有检查。请核对 --compare 后面的文件或文件夹。",
  },
  progress: {
    earlier: "上次报送：已检查 {done}/{total}，约剩 {seconds} 秒：{file}",
    review: "已检查 {done}/{total}，约剩 {seconds} 秒：{file}",
    annotate: "批注副本：已写出 {done}/{total}，约剩 {seconds} 秒：{file}",
  },
  skipped: {
    others: "另有 {count} 个文件不是工作簿，没有检查。",
    own: "{folder} 中有以前审核写出的汇总表和批注副本，共 {count} 个，没有当作收到的文件。要检查其中的文件，请直接写文件名。",
  },
  nothing: "没有找到工作簿，没有检查。请核对文件或文件夹。",
  out: {
    isReceived:
      "{folder} 就是收到的文件夹，没有检查。请在 --out 后面另写一个文件夹，例如 {folder}-审核。",
    received: "{file} 是收到的文件，不能覆盖，没有检查。请在 --out 后面另写一个文件夹。",
    exists: "{file} 已经存在，没有检查。请另写一个文件夹，或加 --force 覆盖。",
    existing: "{file} 等 {count} 个文件已经存在，没有检查。请另写一个文件夹，或加 --force 覆盖。",
    noFolder: "无法建立文件夹 {folder}，没有检查。请检查位置和写入权限。",
    noAccess:
      "没有写出 {file}：没有写入权限、磁盘已满，或文件正在使用。请关闭该文件或换一个文件夹再试。",
    appeared: "没有写出 {file}：检查期间出现了同名文件，没有覆盖。请换一个文件夹再试。",
    noCopy: "没有批注副本：{file}：{reason}",
    remark: "{file}：{reason}",
    files:
      "共 {files} 个文件：可报送 {pass} 份，需修改 {revise} 份；未识别 {unrecognised} 个文件，无法读取 {unreadable} 个文件。",
    across: "跨部门核对有 {count} 项，见 summary.xlsx 的“跨部门核对”。",
    written: "已写到 {folder}：{files}；批注副本 {copies} 份，在 annotated 中。",
    list: "、",
  },
  template: {
    usage: `用法：npm run --silent template -- [选项] 输出文件.xlsx
      写出一份空白申报表。已有的文件不会覆盖，除非加 --force。

      --edition 版式       {editions}
      --year 年度          标题中的年度，如 2027；不写则取当前正在编报的年度
      --unit 万元|元       金额单位
      --department 名称    预先填入的部门名称
      --tasks 行数         任务行数，1 至 50
      --indicators 行数    每类三级指标的行数，1 至 50
      --check-line         表上方加一行，自动核对各项合计（不打印）
      --lock               锁定填写以外的单元格（不设密码）
      --from 旧表.xlsx     带入旧表的部门、任务和指标名称
      --values             同时带入目标和指标值
      --amounts            同时带入金额`,
    written: "已写出 {file}：{year} 年度，{edition}。",
    exists: "{file} 已经存在，没有覆盖。请换一个文件名，或加 --force 覆盖它。",
    noFolder: "没有写出 {file}：文件夹不存在。请先建好文件夹，或换一个位置。",
    noAccess: "没有写出 {file}：没有写入权限，或文件正在使用。请关闭该文件或换一个位置再试。",
    several: "{file} 中有 {count} 份申报表，带入的是第一份：{sheet}!{range}。",
    source: "没有写出申报表，因为 {file} 不能带入：{message}",
    remark: "旧表 {cell}“{text}”：{reason}",
    remarks: {
      "no-category": "认不出属于哪类指标，没有带入",
      "other-structure": "新表没有这类指标，没有带入",
      moved: "新表没有这类指标，已放入相近的类别，请核对",
      "amount-words": "只带入了金额，文字没有带入",
      "amount-text": "不是能识别的金额，已照原样带入，请改正",
      "shared-amount": "与上面的任务共用一个金额，金额只填在前一行",
      "other-cell": "表样中没有这一格，没有带入",
    },
  },
} as const;
