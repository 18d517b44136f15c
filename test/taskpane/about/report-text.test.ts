import type { CheckedStep } from "../../../src/commands/self-check/step";
import { ABOUT_TEXTS } from "../../../src/taskpane/about/about-texts";
import { reportText } from "../../../src/taskpane/about/report-text";
import { PANE_TEXTS } from "../../support/pane-texts";

const STEPS: readonly CheckedStep[] = [
  { id: "host", result: { status: "ok", detail: "Excel · PC · 16.0" }, milliseconds: 4 },
  {
    id: "dialogs",
    result: { status: "unsupported", reason: "not-available", detail: "" },
    milliseconds: 0,
  },
  {
    id: "insert-form",
    result: { status: "failed", reason: "workbook-protected", detail: "" },
    milliseconds: 1260,
  },
  { id: "read-back", result: { status: "skipped" }, milliseconds: 0 },
];

test("a report says what was checked, what came of it and why, and counts what failed", () => {
  const text = reportText(STEPS, "2027-03-04 09:05", ABOUT_TEXTS["zh-CN"], PANE_TEXTS["zh-CN"]);
  expect(text.split("\n")).toEqual([
    "自检报告",
    expect.stringMatching(/^申报表校验（Shenbao）\d+\.\d+\.\d+：/),
    "时间: 2027-03-04 09:05",
    "",
    "1. Excel 的版本和平台: 通过 | Excel · PC · 16.0 | 0.0 秒",
    "2. 小窗口: 不支持 | 这里没有这项功能。 | 0.0 秒",
    expect.stringMatching(/^3\. 在新工作表插入空白表: 失败 \| 工作簿的结构受保护.*\| 1\.3 秒$/),
    "4. 读回，与写入的相同: 未进行 | 0.0 秒",
    "",
    "自检完成：1 步失败。请复制自检报告，发给维护人员。 1 步这里不支持，不影响校验。",
    "",
  ]);
});

test("a report in English holds no Chinese", () => {
  const text = reportText(STEPS, "", ABOUT_TEXTS["en-US"], PANE_TEXTS["en-US"]);
  expect(text).not.toMatch(/\p{Script=Han}/u);
});
