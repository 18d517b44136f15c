import { departmentNamePresent } from "../../../src/rules/structure/s02-department-name-present";
import { formPicture } from "../../support/declaration";
import { setCells } from "../../support/spreadsheet-edits";
import { editedDeclaration } from "../../support/edited-declaration";
import { readAll } from "../../support/read-one";
import { testRule } from "../../support/rule-table";
import { sheetPicture } from "../../support/sheet-picture";

/** The form without a name, behind a cover that has one. */
function namedOnCover() {
  const cover = sheetPicture({ name: "封面", rows: [["部门名称", "广州市越秀区档案馆"]] });
  const [declaration] = readAll([cover, formPicture({ department: null })]);
  if (declaration === undefined) {
    throw new Error("No declaration");
  }
  return declaration;
}

testRule(
  departmentNamePresent,
  [
    ["an education bureau with its suffix", {}],
    ["a health bureau", { department: "广州市海珠区卫生健康局" }],
    ["a code in front", { department: "[012003]越秀区人民法院" }],
    ["a name in Latin letters", { department: "XINHUA Hospital" }],
    ["a name that begins with 某", { department: "某区公路管理站" }],
    ["a number in a name", { department: "第三○○医院" }],
    ["a brand in a name", { department: "XXL研究院" }],
    ["brackets in front", { department: "（本级）越秀区财政局" }],
    ["a name that holds 单位", { department: "区直机关单位服务中心" }],
    ["a name that holds 无", { department: "无锡市财政局" }],
    ["only on the cover sheet", namedOnCover],
  ],
  [
    ["blank", { department: null }, "error blank B2"],
    ["only white space", { department: " \u3000\n" }, "error blank B2"],
    ["full-width letters X", { department: "ＸＸＸＸ" }, "error placeholder B2"],
    ["crosses", { department: "××××(部门)" }, "error placeholder B2"],
    ["dots", { department: "……" }, "error placeholder B2"],
    ["circles", { department: "○○○" }, "error placeholder B2"],
    ["a line to write on", { department: "________" }, "error placeholder B2"],
    ["only the suffix", { department: "(部门)" }, "error placeholder B2"],
    ["a prompt", { department: "请填写部门全称" }, "error placeholder B2"],
    ["a prompt in brackets", { department: "（请填写部门全称）" }, "error placeholder B2"],
    ["a prompt with the suffix", { department: "填写单位全称(部门)" }, "error placeholder B2"],
    ["a label in brackets", { department: "（单位名称）" }, "error placeholder B2"],
    ["ourselves", { department: "本单位" }, "error placeholder B2"],
    ["none", { department: "无" }, "error placeholder B2"],
    ["what a formula shows of a blank cell", { department: "0" }, "error placeholder B2"],
    ["not yet", { department: "待定" }, "error placeholder B2"],
    ["circles for the name", { department: "○○局" }, "error placeholder B2"],
    ["crosses for the name", { department: "XX局" }, "error placeholder B2"],
    ["small crosses for the name", { department: "xx市教育局" }, "error placeholder B2"],
    ["crosses inside", { department: "广州市××区教育局" }, "error placeholder B2"],
    ["stars for the name", { department: "**县财政局" }, "error placeholder B2"],
    ["an example", { department: "某某区教育局" }, "error placeholder B2"],
    [
      "neither label nor name",
      () => editedDeclaration((form) => setCells(form, { A2: null, B2: null })),
      "error blank A1",
    ],
  ],
);
