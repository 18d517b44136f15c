import type { CellLook, SheetPlan } from "../../../src/sheet/sheet-plan";

export const PLAIN: CellLook = {
  fontName: "宋体",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  fillColor: null,
  horizontalAlignment: "Left",
  verticalAlignment: "Center",
  wrapText: true,
  bordered: true,
  numberFormat: "General",
  locked: true,
};

const LABEL: CellLook = {
  ...PLAIN,
  fontName: "黑体",
  fontColor: "#1F3864",
  bold: true,
  fillColor: "#DDEBF7",
  horizontalAlignment: "Center",
};
const AMOUNT: CellLook = {
  ...PLAIN,
  fontSize: 10.5,
  horizontalAlignment: "Right",
  verticalAlignment: "Top",
  wrapText: false,
  numberFormat: "#,##0.00",
  locked: false,
};
const TITLE: CellLook = { ...PLAIN, fontSize: 16, bordered: false };

/** A small sheet with some of everything that a plan can say. */
export const SAMPLE: SheetPlan = {
  name: "Bureau's 2026 年",
  area: { top: 0, left: 1, bottom: 7, right: 4 },
  cells: [
    { position: { row: 0, column: 1 }, content: { type: "text", text: "部门整体\n预算绩效目标" } },
    { position: { row: 1, column: 1 }, content: { type: "text", text: "项目支出" } },
    { position: { row: 1, column: 2 }, content: { type: "number", value: 312.83 } },
    { position: { row: 2, column: 2 }, content: { type: "number", value: -0.1 } },
    { position: { row: 3, column: 2 }, content: { type: "formula", formula: "=SUM(C2:C3)" } },
    {
      position: { row: 4, column: 1 },
      content: { type: "formula", formula: '=IF(ABS(C4-300)<0.005,"相等 & <一致>","不相等")' },
    },
    { position: { row: 5, column: 2 }, content: { type: "text", text: "=1+1" } },
  ],
  looks: [
    { look: TITLE, areas: [{ top: 0, left: 1, bottom: 0, right: 4 }] },
    {
      look: LABEL,
      areas: [
        { top: 1, left: 1, bottom: 3, right: 1 },
        { top: 5, left: 1, bottom: 5, right: 1 },
      ],
    },
    { look: AMOUNT, areas: [{ top: 1, left: 2, bottom: 3, right: 2 }] },
    {
      look: PLAIN,
      areas: [
        { top: 4, left: 1, bottom: 4, right: 4 },
        { top: 5, left: 2, bottom: 7, right: 4 },
      ],
    },
  ],
  merges: [
    { top: 0, left: 1, bottom: 0, right: 4 },
    { top: 1, left: 1, bottom: 3, right: 1 },
    { top: 4, left: 1, bottom: 4, right: 4 },
    { top: 5, left: 2, bottom: 7, right: 4 },
  ],
  columnWidths: [
    { first: 1, last: 1, points: 120 },
    { first: 2, last: 4, points: 90.75 },
  ],
  rowHeights: [
    { first: 0, last: 0, points: 48 },
    { first: 1, last: 3, points: 21.75 },
    { first: 7, last: 7, points: 60 },
  ],
  validations: [
    {
      area: { top: 1, left: 2, bottom: 2, right: 2 },
      rule: { type: "custom", formula: "=AND(ISNUMBER(C2),C2>=0)" },
      prompt: { title: "金额", message: "万元，\n两位小数" },
      alert: { title: "不是金额", message: '请填数字，如 "12.34"', style: "Stop" },
    },
    {
      area: { top: 5, left: 1, bottom: 5, right: 1 },
      rule: { type: "list", values: ["优", '良"好"', "中 等"] },
      prompt: { title: "等级", message: "请选择" },
      alert: { title: "等级", message: "不在列表中", style: "Warning" },
    },
    {
      area: { top: 5, left: 2, bottom: 7, right: 4 },
      rule: { type: "textLength", maximum: 500 },
      prompt: { title: "说明", message: "至多 500 字" },
      alert: { title: "太长", message: "至多 500 字", style: "Warning" },
    },
  ],
  conditionalFormats: [
    {
      area: { top: 4, left: 1, bottom: 4, right: 4 },
      formula: '=LEFT($B$5,1)="不"',
      fillColor: "#FFC7CE",
      fontColor: "#9C0006",
    },
    {
      area: { top: 1, left: 2, bottom: 2, right: 2 },
      formula: "=C2<0",
      fillColor: "#FFEB9C",
      fontColor: "#9C5700",
    },
  ],
  names: [
    { name: "支出", area: { top: 1, left: 2, bottom: 2, right: 2 } },
    { name: "合计", area: { top: 3, left: 2, bottom: 3, right: 2 } },
  ],
  page: {
    print: {
      orientation: "Landscape",
      area: { top: 0, left: 1, bottom: 7, right: 4 },
      titleRows: { top: 0, bottom: 1 },
      margins: { top: 54, bottom: 45, left: 36, right: 27, header: 18, footer: 21.6 },
      footer: "第 &P 页，共 &N 页",
    },
    frozenRows: 1,
    autoFilter: null,
    charts: [],
    protection: { allowFormatCells: true, allowFormatColumns: false, allowFormatRows: true },
  },
};
