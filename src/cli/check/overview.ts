import type { Locale } from "../../declaration/locale";
import type { DeskRow, DeskVerdict } from "../../desk/desk-row";
import { fill } from "../../locales/translation";
import { cli } from "../../locales/zh-CN/cli";
import { ACCEPTANCE_TEXTS } from "../../report/acceptance-texts";
import { oneLine } from "../../report/one-line";
import { REPORT_TEXTS } from "../../report/report-texts";
import { SUMMARY_TEXTS } from "../../report/summary/summary-texts";
import type { Paint, Style } from "../../report/text-report";

const STYLES: Readonly<Record<DeskVerdict, Style>> = {
  pass: "pass",
  revise: "error",
  unrecognised: "warning",
  unreadable: "warning",
};

/** A line for each declaration and each file without one, and one about all of them. */
export function overview(rows: readonly DeskRow[], locale: Locale, paint: Paint): string {
  const count = (wanted: DeskVerdict): number =>
    rows.filter(({ verdict }) => verdict === wanted).length;
  return [
    ...rows.map((row) => rowLine(row, locale, paint)),
    fill(cli.out.files, {
      files: new Set(rows.map(({ file }) => file)).size,
      pass: count("pass"),
      revise: count("revise"),
      unrecognised: count("unrecognised"),
      unreadable: count("unreadable"),
    }),
  ].join("\n");
}

function rowLine(row: DeskRow, locale: Locale, paint: Paint): string {
  const { file, sheet, department, verdict, counts, accepted, problem } = row;
  const { verdicts, noDepartment, counts: countWords } = REPORT_TEXTS[locale];
  const words = { ...verdicts, ...SUMMARY_TEXTS[locale].failures }[verdict];
  const remarks =
    sheet === null
      ? [paint("strong", oneLine(file)), oneLine(problem)]
      : [
          paint("strong", oneLine(department ?? noDepartment)),
          fill(countWords, counts),
          ...(accepted > 0 ? [fill(ACCEPTANCE_TEXTS[locale].count, { accepted })] : []),
          paint("faint", `${oneLine(file)}  ${oneLine(sheet)}`),
        ];
  return [paint(STYLES[verdict], words), ...remarks].join("  ");
}
