import { oneDeclarationPerWorkbook } from "../../../src/rules/structure/s11-one-declaration-per-workbook";
import { printableEdition } from "../../../src/editions/editions";
import { DEFAULT_FORM_OPTIONS } from "../../../src/template/form-options";
import { planForm } from "../../../src/template/plan-form";
import type { SheetPicture } from "../../../src/sheet/sheet-picture";
import { formPicture, readForm } from "../../support/declaration";
import { below, type Form } from "../../support/spreadsheet-edits";
import { NATIONAL } from "../../support/other-forms";
import { filledExample } from "../../support/filled-example";
import { planPicture } from "../../support/plan-picture";
import { readAll } from "../../support/read-one";
import { testRule } from "../../support/rule-table";
import { sheetPicture } from "../../support/sheet-picture";

const EDUCATION = formPicture();
const ARCHIVE = { ...formPicture({ department: "荔湾区档案馆" }), name: "档案馆" };
const PROJECT = sheetPicture({ rows: [["项目支出绩效目标申报表"], ["项目名称", "校舍维修"]] });
const PROSE = sheetPicture({
  name: "填报说明",
  rows: [["部门整体预算绩效目标申报表由部门填报。"]],
});
const BLANK = {
  ...planPicture(planForm(printableEdition("guangzhou-department"), DEFAULT_FORM_OPTIONS)),
  name: "空白表样",
};
const FORM: Form = { rows: EDUCATION.values, merges: [] };

/** One of the declarations on these sheets, counted from 0. */
function declarationAt(index: number, sheets: readonly SheetPicture[]) {
  return () => {
    const declaration = readAll(sheets)[index];
    if (declaration === undefined) {
      throw new Error("No declaration");
    }
    return declaration;
  };
}

function first(...sheets: readonly SheetPicture[]) {
  return declarationAt(0, sheets);
}

function last(...sheets: readonly SheetPicture[]) {
  return declarationAt(readAll(sheets).length - 1, sheets);
}

testRule(
  oneDeclarationPerWorkbook,
  [
    ["one form", {}],
    ["beside an explanation", first(PROSE, EDUCATION)],
    ["beside a project", first(EDUCATION, PROJECT)],
    ["the first of two", first(EDUCATION, ARCHIVE)],
    ["a blank form alone", first(BLANK)],
    ["the filled one behind a blank form", first(BLANK, EDUCATION)],
    ["behind a blank sheet", first(sheetPicture({ rows: [[null]] }), ARCHIVE)],
    ["the filled example", () => readForm(filledExample())],
  ],
  [
    ["two departments on two sheets", last(EDUCATION, ARCHIVE), "info additional A1"],
    ["the third", last(EDUCATION, ARCHIVE, { ...ARCHIVE, name: "旧表" }), "info additional A1"],
    ["a project between them", last(EDUCATION, PROJECT, ARCHIVE), "info additional A1"],
    [
      "the national form of a water bureau",
      last(EDUCATION, { ...sheetPicture(NATIONAL), name: "水务局" }),
      "info additional A1",
    ],
    [
      "an old one on a hidden sheet",
      last({ ...ARCHIVE, visibility: "Hidden" }, EDUCATION),
      "info hidden A1",
    ],
    ["a blank form in front of a filled one", last(BLANK, EDUCATION), "info blank A2"],
    [
      "one below the other",
      last(sheetPicture(below(FORM, FORM, 2))),
      `info additional A${FORM.rows.length + 3}`,
    ],
  ],
);
