import { ExcelProblem } from "../../../src/excel/excel-problem";
import type { Inserted, Insertion } from "../../../src/excel/insertion";
import { CARRY_ALL, carryOver } from "../../../src/template/carry-over";
import { editionOf } from "../../../src/editions/editions";
import type { FormPorts } from "../../../src/taskpane/forms/form-ports";
import { filledExample } from "../filled-example";
import { readOne } from "../read-one";

const NAME = "申报表";
const SOURCE = readOne(
  filledExample({ B5: "二十三万", C14: "2.5万元(其中场地1万元)", B30: "其他指标" }),
);

/** A form that was inserted on a new sheet of that name. */
export const inserted = (sheet: string): Inserted => ({
  status: "inserted",
  sheet,
  area: "A1:E39",
  widened: [],
  undo: {
    kind: "sheet",
    sheetId: "1",
    area: "A1:E39",
    placed: { content: "[]", around: "[]" },
    rowHeights: [],
    columnWidths: [],
  },
});

const TAKEN: Insertion = {
  status: "occupied",
  sheet: "预算汇总表",
  area: "B3:F41",
  filled: [
    { cell: "B3", text: "2026年部门预算收支总表（按功能科目）" },
    { cell: "B4", text: "单位：万元" },
    { cell: "C4", text: "312.83" },
    { cell: "D9", text: "23.76" },
  ],
  canMoveDown: true,
};

/** Ports that answer as Excel may, without one; the selected cell has others around it. */
export const FORM_PORTS: FormPorts = {
  insertForm: ({ place, moveDown }) =>
    Promise.resolve(place === "selection" && !moveDown ? TAKEN : inserted(`${NAME} (2)`)),
  rebuildForm: () => {
    const edition = editionOf(SOURCE);
    const { remarks } = carryOver(SOURCE, edition, edition, CARRY_ALL);
    const insertion = inserted(`${NAME} (2)`);
    return Promise.resolve({ status: "rebuilt", insertion, source: NAME, remarks });
  },
  addRow: () => Promise.resolve({ status: "no-form", sheet: "封面" }),
  readCategories: () => Promise.resolve({ status: "found", categories: SOURCE.layout.categories }),
  fitHeights: () => Promise.reject(new ExcelProblem("sheet-protected")),
  undoChange: (_, evenIfChanged) => Promise.resolve(evenIfChanged ? "undone" : "changed"),
  readOpenDeclarations: () =>
    Promise.resolve([SOURCE, { ...SOURCE, sheet: "第二份申报表，名称很长的工作表也要看得全" }]),
  readFormFile: () => Promise.resolve({ status: "unreadable", code: "encrypted" }),
};
