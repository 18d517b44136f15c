import { REPORT_TEXTS } from "../src/report/report-texts";
import { rulePage, rulePageMarkdown } from "../src/report/rule-page";
import { RULES } from "../src/rules/catalogue";
import { formIsRecognised } from "../src/rules/structure/s01-form-is-recognised";

const LOCALE = "zh-CN";

/** The pages of docs/rules/ by their file names: one for each rule, in Chinese, and a list of all. */
export function rulePages(): ReadonlyMap<string, string> {
  const pages = [formIsRecognised, ...RULES].map((rule) => rulePage(rule, LOCALE));
  const rows = pages.map(
    ({ id, title, severity }) => `| [${id}](${id}.md) | ${title} | ${severity} |`,
  );
  const { index, waiting } = REPORT_TEXTS[LOCALE].rulePage;
  const head = [`# ${index}`, "", "| 编号 | 规则 | 级别 |", "| --- | --- | --- |"];
  const list = [...head, ...rows, "", waiting, ""];
  return new Map([
    ["README.md", list.join("\n")],
    ...pages.map((page) => [`${page.id}.md`, rulePageMarkdown(page, LOCALE)] as const),
  ]);
}
