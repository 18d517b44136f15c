/** Words of the command line. */
export const cli = {
  usage:
    "用法：npm run --silent check -- [--format text|json] 文件...\n      文件为 .xlsx 或 .xls 工作簿，可以有多个。",
} as const;
