import { ExcelProblem, type ExcelProblemCode } from "../../../src/excel/excel-problem";
import { checkWorkbook } from "../../../src/review/check-workbook";
import type { SheetPicture } from "../../../src/sheet/sheet-picture";
import type { Validation } from "../../../src/commands/validate-open-workbook";
import { shownSeverities } from "./settings-ports";
import { BY_DEFAULT } from "../checked-declaration";
import { EXAMPLE_ROWS, filledExample } from "../filled-example";
import { sheetPicture, workbookPicture } from "../sheet-picture";

/** Faults of every kind of entry: sums with a blank operand, an unreadable amount, missing contents. */
const FAULTS = {
  B6: 33.76,
  D6: null,
  C15: "七万多",
  C17: null,
  E25: null,
  C37: null,
  D37: null,
  E37: null,
};

/** The result of validating in each state of the pane that is examined. */
export const PANE_STATES = {
  clean: () =>
    validationOf(
      filledExample({
        A1: "2025年度部门整体预算绩效目标申报表",
        C15: 16.36,
        C35: "不适用",
        C36: "无",
      }),
    ),
  pass: () => validationOf(filledExample()),
  revise: () => validationOf(filledExample(FAULTS)),
  several: () =>
    validationOf(
      filledExample(FAULTS, { name: "科协" }),
      filledExample({ B2: "某区交通运输局" }, { name: "交通" }),
      filledExample({ B2: null }, { name: "第三份申报表，名称很长的工作表也要看得全" }),
    ),
  unrecognised: () => validationOf(sheetPicture({ rows: [["会议室", "时间"]] })),
  limits: (): Validation => ({
    ...validationOf(filledExample(FAULTS)),
    unmarked: [{ sheet: "申报表", reason: "protected" }],
    partlyExamined: [{ sheet: "明细", examined: "A1:CV2000", used: "A1:CV100000" }],
  }),
  many: () => validationOf(formWithFindings(500)),
  "cell-edit-mode": () => fail("cell-edit-mode"),
  "too-old": () => fail("too-old"),
} satisfies Readonly<Record<string, () => Validation>>;

function validationOf(...sheets: readonly SheetPicture[]): Validation {
  return {
    checked: checkWorkbook(workbookPicture(sheets)),
    fileName: "a.xlsx",
    judgedBy: BY_DEFAULT,
    shown: shownSeverities(),
    sheetIds: ["declaration"],
    marked: 0,
    unmarked: [],
    partlyExamined: [],
    ignoredAcceptances: [],
  };
}

/** The filled example with that many more indicators, each without its annual value. */
function formWithFindings(count: number): SheetPicture {
  const rows = Array.from({ length: count }, (_, index) => [
    null,
    null,
    `新增活动第${index + 1}类次数（次）`,
    "3次",
    null,
  ]);
  const firstQuality = 26;
  return sheetPicture({
    rows: [...EXAMPLE_ROWS.slice(0, firstQuality), ...rows, ...EXAMPLE_ROWS.slice(firstQuality)],
    merges: null,
  });
}

function fail(code: ExcelProblemCode): never {
  throw new ExcelProblem(code);
}
