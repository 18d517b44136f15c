import type { CellLook } from "../sheet/sheet-plan";
import type { FormDesign } from "./form-design";
import { GUANGZHOU_GUIDES } from "./guangzhou-department-guides";

const PLAIN: CellLook = {
  fontName: "宋体",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  fillColor: null,
  horizontalAlignment: "Center",
  verticalAlignment: "Center",
  wrapText: true,
  bordered: true,
  numberFormat: "General",
  locked: true,
};

/** Keeps what is typed: `95%`, `3-5` and `2026.6` stay texts, no numbers and no dates. */
const AS_TYPED = "@";

/** The printed form: docs/form.md; its proportions are those of the published declaration. */
export const GUANGZHOU_DESIGN: FormDesign = {
  sheetName: "申报表",
  columnWidths: [5, 36.5, 12.5, 15.5, 26],
  // 14 pixels, so that every column is a whole number of them.
  characterWidth: 10.5,
  department: { label: [0, 0], field: [1, 4] },
  budget: {
    pairs: [
      ["expenditure", "income"],
      ["development", "level"],
    ],
    left: { label: [0, 0], amount: [1, 1] },
    right: { label: [2, 2], amount: [3, 4] },
  },
  tasks: { name: [0, 0], content: [1, 1], amount: [2, 2], target: [3, 4] },
  indicators: {
    level1: [0, 0],
    level2: [1, 1],
    name: [2, 2],
    periodValue: [3, 3],
    annualValue: [4, 4],
  },
  checkLine: { label: [0, 0], budget: [1, 1], tasks: [2, 4] },
  looks: {
    title: { ...PLAIN, fontSize: 18, bold: true, bordered: false },
    band: { ...PLAIN, fontSize: 12, bold: true, fillColor: "#E7E6E6" },
    header: { ...PLAIN, bold: true },
    label: PLAIN,
    // In the middle, a page that ends between its rows would cut it in two.
    category: { ...PLAIN, verticalAlignment: "Top" },
    entry: { ...PLAIN, numberFormat: AS_TYPED, locked: false },
    // A text format would show long texts as ####.
    text: { ...PLAIN, horizontalAlignment: "Left", locked: false },
    amount: { ...PLAIN, numberFormat: "#,##0.00", locked: false },
    check: {
      ...PLAIN,
      fontSize: 10,
      fontColor: "#595959",
      horizontalAlignment: "Left",
      bordered: false,
    },
  },
  rowHeights: {
    title: 39,
    band: 24,
    header: 24,
    amounts: 24,
    goal: 84,
    task: 51,
    indicator: 27,
    // Two lines, which the sums of a form in 元 may take.
    check: 33,
  },
  checkFailed: { fillColor: "#C00000", fontColor: "#FFFFFF" },
  margins: { top: 43, bottom: 43, left: 36, right: 36, header: 22, footer: 22 },
  footer: "第 &P 页，共 &N 页",
  guides: GUANGZHOU_GUIDES,
};
