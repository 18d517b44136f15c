import { fiscalYearPresent } from "../../../src/rules/structure/s03-fiscal-year-present";
import { formPicture } from "../../support/declaration";
import { insertRows } from "../../support/spreadsheet-edits";
import { editedDeclaration } from "../../support/edited-declaration";
import { readAll } from "../../support/read-one";
import { testRule } from "../../support/rule-table";
import { sheetPicture } from "../../support/sheet-picture";

const TITLE = "部门整体预算绩效目标申报表";
const UNDATED = { title: TITLE };

/** The form without a year in its title, in a workbook that may tell it otherwise. */
function inWorkbook({ sheet = "申报表", file = "申报表.xlsx" }) {
  const [declaration] = readAll([{ ...formPicture(UNDATED), name: sheet }], file);
  if (declaration === undefined) {
    throw new Error("No declaration");
  }
  return declaration;
}

function behindCover(...cover: readonly string[]) {
  const picture = sheetPicture({ name: "封面", rows: cover.map((line) => [line]) });
  const [declaration] = readAll([picture, formPicture(UNDATED)]);
  if (declaration === undefined) {
    throw new Error("No declaration");
  }
  return declaration;
}

function under(line: string) {
  return () => editedDeclaration((form) => insertRows(form, 0, [[line]]), UNDATED);
}

testRule(
  fiscalYearPresent,
  [
    ["in front of the title", { title: `2025年${TITLE}` }],
    ["in brackets behind it", { title: `${TITLE}（2025年度）` }],
    ["with a bracket lost", { title: `${TITLE}2025年度)` }],
    ["with spaces", { title: `${TITLE}( 2025 年度)` }],
    ["alone in brackets", { title: `${TITLE}（2025）` }],
    ["above the title", under("2025年度部门预算")],
    ["in the sheet's name", () => inWorkbook({ sheet: "2025申报" })],
    ["in the file's name", () => inWorkbook({ file: "2025年申报表.xlsx" })],
    ["on the cover", () => behindCover("广州市越秀区人民法院", "2025年度")],
  ],
  [
    ["nowhere", UNDATED, "warning missing A1"],
    [
      "five years are no year",
      { ...UNDATED, goal: "今后5年修复馆藏档案3万卷。" },
      "warning missing A1",
    ],
    [
      "a year of the goal only",
      { ...UNDATED, goal: "到2025年培训法官300人次。" },
      "warning missing A1",
    ],
    ["a number above the title", under("附件2025号"), "warning missing A2"],
    [
      "a longer run of digits in the file's name",
      () => inWorkbook({ file: "44020251.xlsx" }),
      "warning missing A1",
    ],
    ["a year with one digit lost", { title: `${TITLE}（202年度）` }, "warning missing A1"],
  ],
);
