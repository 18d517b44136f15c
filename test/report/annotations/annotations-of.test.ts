import { annotationsOf } from "../../../src/report/annotations/annotations-of";
import { checkWorkbook } from "../../../src/review/check-workbook";
import { marksOf } from "../../../src/review/marks-of";
import { annotatedCopy } from "../../../src/workbook/annotate/annotated-copy";
import { readWorkbookPicture } from "../../../src/workbook/read-workbook-picture";
import type { Severity } from "../../../src/rules/finding";
import { accepted } from "../../support/acceptances";
import { checkedWith, emptyDeclaration } from "../../support/checked-declaration";
import { finding } from "../../support/finding-builders";
import { sample } from "../../support/samples";

const checkedSample = checkWorkbook(
  readWorkbookPicture(sample("baiyun-kexie-with-faults.xlsx"), "baiyun-kexie-with-faults.xlsx"),
);

const blank = (severity: Severity) =>
  finding({ rule: "S02", severity, field: "department", message: { id: "blank", values: {} } });

test("every finding has its reason at its main cell, and the marks are the add-in's", () => {
  const [sheet, ...others] = annotationsOf(checkedSample, "zh-CN");
  expect(others).toEqual([]);
  expect(sheet).toMatchObject(marksOf(checkedSample)[0] ?? {});
  const noted = sheet?.notes.map(({ cell }) => cell) ?? [];
  expect(new Set(noted).size).toBe(noted.length);
  const [declaration] = checkedSample.status === "checked" ? checkedSample.declarations : [];
  const cells = declaration?.findings.flatMap(({ cells: [main] }) => main ?? []) ?? [];
  expect(new Set(noted)).toEqual(new Set(cells));
  expect(sheet?.notes.find(({ cell }) => cell === "B5")?.text).toMatch(/^【错误 A\d\d】.*万元/);
});

test("in English too", () => {
  const [sheet] = annotationsOf(checkedSample, "en-US");
  expect(sheet?.notes.find(({ cell }) => cell === "B5")?.text).toMatch(/^\[Error A\d\d\] /i);
});

test("several findings of a cell share a note, the worst first; accepted ones are left out", () => {
  const acceptance = accepted(blank("warning"), emptyDeclaration());
  const declared = checkedWith([
    blank("info"),
    blank("error"),
    { ...blank("warning"), accepted: acceptance },
    { ...blank("warning"), cells: ["D4"] },
  ]);
  const [sheet] = annotationsOf({ status: "checked", declarations: [declared] }, "zh-CN");
  expect(sheet?.notes.map(({ cell, text }) => [cell, text.match(/【.. /g)])).toEqual([
    ["C14", ["【错误 ", "【提示 "]],
    ["D4", ["【警告 "]],
  ]);
});

test("ten thousand findings, also at one cell, make notes of bounded length that a file takes", () => {
  const findings = Array.from({ length: 10_000 }, (_, index) => ({
    ...blank("warning"),
    cells: [index % 2 === 0 ? "C14" : `B${index + 1}`],
  }));
  const declared = checkedWith(findings);
  const sheets = annotationsOf({ status: "checked", declarations: [declared] }, "zh-CN");
  const texts = sheets.flatMap(({ notes }) => notes.map(({ text }) => text));
  expect(texts).toHaveLength(5_001);
  expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(4_000);
  expect(sheets[0]?.notes.find(({ cell }) => cell === "C14")?.text).toContain("还有 4992 项");
  expect(annotatedCopy(sample("baiyun-kexie.xlsx"), sheets).status).toBe("annotated");
});

test("signs that would do harm in what a form says are replaced", () => {
  const quoted = finding({
    rule: "S02",
    message: { id: "placeholder", values: { text: "\u0000甲\u202E乙\r\n=HYPERLINK(1)" } },
  });
  const [sheet] = annotationsOf(
    { status: "checked", declarations: [checkedWith([quoted])] },
    "zh-CN",
  );
  expect(sheet?.notes[0]?.text).toContain("“\uFFFD甲\uFFFD乙\n=HYPERLINK(1)”");
});

test("a workbook that is not recognised gets nothing", () => {
  expect(annotationsOf({ status: "unrecognised", reason: "none", sheet: null }, "zh-CN")).toEqual(
    [],
  );
});
