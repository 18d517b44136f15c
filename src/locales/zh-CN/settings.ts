/** Words of rule sets and other settings. */
export const settings = {
  ruleSet: {
    unreadable: "规则集 {file} 读不了：找不到文件或没有读取权限。请检查路径。",
    invalid: "规则集 {file} 没有采用，因为：",
    problem: "{path}：{reason}",
    wholeFile: "整个文件",
    separator: "、",
    /** Kinds of JSON values, by their names in the schema. */
    kinds: {
      string: "文字",
      number: "数字",
      int: "整数",
      boolean: "true 或 false",
      array: "列表 [ ]",
      object: "对象 { }",
      record: "对象 { }",
    },
    reasons: {
      "not-json": "不是 JSON 文本。请用文本编辑器检查括号、引号和逗号。",
      unknown: "没有这一项。请核对拼写，或删去它。",
      missing: "缺少这一项，应为 {expected}。",
      "wrong-kind": "类型不对，应为 {expected}。",
      "not-allowed": "不能是这个值，只能是：{expected}。",
      "too-small": "太小或太短，至少为 {expected}。",
      "too-large": "太大或太长，至多为 {expected}。",
      "not-whole": "应为整数。",
      wrong: "内容不对，请对照说明修改。",
    },
  },
} as const;
