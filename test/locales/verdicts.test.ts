import { desk as deskEnUS } from "../../src/locales/en-US/desk";
import { pane as paneEnUS } from "../../src/locales/en-US/pane";
import { report as reportEnUS } from "../../src/locales/en-US/report";
import { summary as summaryEnUS } from "../../src/locales/en-US/summary";
import { desk as deskZhCN } from "../../src/locales/zh-CN/desk";
import { pane as paneZhCN } from "../../src/locales/zh-CN/pane";
import { report as reportZhCN } from "../../src/locales/zh-CN/report";
import { summary as summaryZhCN } from "../../src/locales/zh-CN/summary";

test.each([
  ["zh-CN", deskZhCN, paneZhCN, reportZhCN, summaryZhCN],
  ["en-US", deskEnUS, paneEnUS, reportEnUS, summaryEnUS],
])("a verdict has one word wherever it is shown, in %s", (_, desk, pane, report, summary) => {
  const { unrecognised, ...ofForms } = pane.verdicts;
  expect(ofForms).toEqual(report.verdicts);
  expect(summary.failures.unrecognised).toBe(unrecognised);
  expect(desk.verdicts).toEqual({ ...report.verdicts, ...summary.failures });
});
