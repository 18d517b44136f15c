import { DataValidationErrorStyle, DataValidationStatus } from "@univerjs/core";
import { toRangeAddress } from "../../../src/sheet/address";
import { validationAreas } from "../../../src/workbench/host/model/validation-rules";
import { errorOf } from "../../support/excel-error";
import { openExcel, type OpenExcel } from "../../support/office-js";
import { workbookData } from "../../support/workbook-data";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel({
    data: workbookData({
      表: { rows: [["部门", 1, 5]], merges: ["F1:G2"] },
      "清 单": { rows: [["甲"], ["乙"]] },
      锁: {},
    }),
    protection: { "sheet-3": { allowFormatCells: true } },
  });
});

afterEach(() => {
  excel.close();
});

const act = (
  change: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
  name = "表",
) =>
  Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(name), context);
    await context.sync();
  });

const setRule = (address: string, rule: Excel.DataValidationRule) =>
  act((sheet) => {
    sheet.getRange(address).dataValidation.rule = rule;
  });

const read = (address: string) =>
  Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem("表").getRanges(address);
    dataValidation.load("type,rule,ignoreBlanks,errorAlert,prompt");
    await context.sync();
    const { type, rule, ignoreBlanks, errorAlert, prompt } = dataValidation;
    return { type, rule, ignoreBlanks, errorAlert, prompt };
  });

const engineSheet = () => {
  const sheet = excel.univer.getActiveWorkbook()?.getActiveSheet();
  if (!sheet) {
    throw new Error("No sheet");
  }
  return sheet;
};

/** The engine's rules with their areas. */
const rules = () =>
  engineSheet()
    .getDataValidations()
    .map(({ rule }) => [rule.formula1, validationAreas(rule).map(toRangeAddress).join()]);

test("cells without a validation take anything", async () => {
  expect(await read("A1:C3")).toEqual({
    type: "None",
    rule: {},
    ignoreBlanks: true,
    errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
    prompt: { message: "", showPrompt: true, title: "" },
  });
});

test.each<[string, Excel.DataValidationRule, Excel.DataValidationRule]>([
  ["Custom", { custom: { formula: "=B1>=0" } }, { custom: { formula: "=B1>=0" } }],
  [
    "List",
    { list: { inCellDropDown: true, source: "是,否" } },
    { list: { inCellDropDown: true, source: "是,否" } },
  ],
  [
    "List",
    { list: { inCellDropDown: false, source: "='清 单'!$A$1:$A$2" } },
    { list: { inCellDropDown: false, source: "='清 单'!$A$1:$A$2" } },
  ],
  [
    "TextLength",
    { textLength: { formula1: 60, operator: "LessThanOrEqualTo" } },
    { textLength: { formula1: "=60", operator: "LessThanOrEqualTo" } },
  ],
  [
    "Decimal",
    { decimal: { formula1: "0.5", formula2: "=$C$1", operator: "Between" } },
    { decimal: { formula1: "=0.5", formula2: "=$C$1", operator: "Between" } },
  ],
  [
    "WholeNumber",
    { wholeNumber: { formula1: "=MIN(B1,C1)", operator: "NotEqualTo" } },
    { wholeNumber: { formula1: "=MIN(B1,C1)", operator: "NotEqualTo" } },
  ],
])("%s: %j", async (type, rule, told) => {
  await setRule("B1:B2", rule);
  expect(await read("B1:B2")).toMatchObject({ type, rule: told });
});

test("a range as the source of a list and as a bound", async () => {
  await act((sheet, context) => {
    const source = context.workbook.worksheets.getItem("清 单").getRange("A1:A2");
    sheet.getRange("A5").dataValidation.rule = { list: { inCellDropDown: true, source } };
    sheet.getRange("A6").dataValidation.rule = {
      decimal: { formula1: sheet.getRange("C1"), operator: "GreaterThan" },
    };
  });
  expect((await read("A5")).rule.list?.source).toBe("='清 单'!$A$1:$A$2");
  expect((await read("A6")).rule.decimal?.formula1).toBe("=表!$C$1");
});

test("a formula is meant for the first cell and goes along to the others", async () => {
  await setRule("B1:C3", { custom: { formula: "=B1>=$A1" } });
  expect((await read("B1:C3")).rule.custom?.formula).toBe("=B1>=$A1");
  expect((await read("C2")).rule.custom?.formula).toBe("=C2>=$A2");
});

test("messages, and what is done with blanks, beside the rule", async () => {
  await act((sheet) => {
    const { dataValidation } = sheet.getRange("B1:B2");
    dataValidation.prompt = { title: "金额", message: "以万元为单位", showPrompt: true };
    dataValidation.errorAlert = {
      title: "不对",
      message: "请填写数字",
      showAlert: true,
      style: "Warning",
    };
    dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    dataValidation.ignoreBlanks = false;
  });
  expect(await read("B1:B2")).toMatchObject({
    type: "Decimal",
    ignoreBlanks: false,
    errorAlert: { title: "不对", message: "请填写数字", showAlert: true, style: "Warning" },
    prompt: { title: "金额", message: "以万元为单位", showPrompt: true },
  });
});

test("a prompt alone is no rule", async () => {
  await act((sheet) => {
    sheet.getRange("B1").dataValidation.prompt = { title: "", message: "说明", showPrompt: true };
  });
  expect(await read("B1")).toMatchObject({ type: "None", rule: {}, prompt: { message: "说明" } });
});

test("a part overwritten: the old rule keeps the rest, and compares as before", async () => {
  await setRule("B1:B4", { custom: { formula: "=B1>0" } });
  await setRule("B1:B2", { list: { inCellDropDown: true, source: "甲,乙" } });
  expect(rules()).toEqual([
    ["=B3>0", "B3:B4"],
    ["甲,乙", "B1:B2"],
  ]);
  expect((await read("B4")).rule).toEqual({ custom: { formula: "=B4>0" } });
});

test("different rules are inconsistent, cells without make it mixed", async () => {
  await setRule("B1:B2", { custom: { formula: "=B1>0" } });
  await setRule("B3", { list: { inCellDropDown: true, source: "甲" } });
  expect(await read("B1:B3")).toMatchObject({ type: "Inconsistent", rule: null });
  expect(await read("B1:C2")).toMatchObject({ type: "MixedCriteria", rule: null });
  expect(await read("A1,C9")).toMatchObject({ type: "None" });
});

test("a message for cells with different rules leaves the rules", async () => {
  await setRule("B1", { custom: { formula: "=B1>0" } });
  await setRule("B2", { list: { inCellDropDown: true, source: "甲" } });
  await act((sheet) => {
    sheet.getRange("B1:B3").dataValidation.prompt = { title: "", message: "x", showPrompt: true };
  });
  expect(await read("B1:B3")).toMatchObject({ type: "MixedCriteria", prompt: { message: "x" } });
  expect((await read("B2")).rule.list?.source).toBe("甲");
});

test("taken away, of a part too", async () => {
  await setRule("B1:C2", { custom: { formula: "=B1>0" } });
  await act((sheet) => {
    sheet.getRange("B1").dataValidation.clear();
  });
  expect(await read("B1")).toMatchObject({ type: "None" });
  expect((await read("C2")).rule.custom?.formula).toBe("=C2>0");
  await act((sheet) => {
    sheet.getRange().dataValidation.clear();
  });
  expect(rules()).toEqual([]);
});

test("a whole column, as far as the engine reaches", async () => {
  await setRule("H:H", { textLength: { formula1: 5, operator: "LessThan" } });
  expect(await read("H:H")).toMatchObject({ type: "TextLength" });
  expect(rules()).toEqual([["5", "H1:H20000"]]);
});

test("the engine judges by the rule, and refuses by its message", async () => {
  await act((sheet) => {
    const { dataValidation } = sheet.getRange("B1:C1");
    dataValidation.rule = { custom: { formula: "=B1<=1" } };
    dataValidation.errorAlert = { title: "", message: "太大", showAlert: true, style: "Stop" };
  });
  const status = await engineSheet().getRange("B1:C1").getValidatorStatus();
  expect(status).toEqual([[DataValidationStatus.VALID, DataValidationStatus.INVALID]]);
  const [rule] = engineSheet().getDataValidations();
  expect(rule?.rule).toMatchObject({
    errorStyle: DataValidationErrorStyle.STOP,
    showErrorMessage: true,
    error: "太大",
  });
});

test("without an alert nothing is refused", async () => {
  await act((sheet) => {
    const { dataValidation } = sheet.getRange("B1");
    dataValidation.rule = { custom: { formula: "=B1<=1" } };
    dataValidation.errorAlert = { title: "", message: "", showAlert: false, style: "Stop" };
  });
  expect((await read("B1")).errorAlert).toMatchObject({ showAlert: false, style: "Stop" });
  expect(engineSheet().getDataValidations()[0]?.rule.errorStyle).toBeUndefined();
});

const LONG = "字".repeat(256);
test.each<[string, (validation: Excel.DataValidation) => void]>([
  [
    "two rules",
    (v) => {
      v.rule = { custom: { formula: "=1" }, list: { inCellDropDown: true, source: "a" } };
    },
  ],
  [
    "a formula without its sign",
    (v) => {
      v.rule = { custom: { formula: "B1>0" } };
    },
  ],
  [
    "an unknown rule",
    (v) => {
      v.rule = { regel: {} } as Excel.DataValidationRule;
    },
  ],
  [
    "an operator",
    (v) => {
      v.rule = { decimal: { formula1: 1, operator: "Ungefähr" as "Between" } };
    },
  ],
  [
    "a missing second bound",
    (v) => {
      v.rule = { decimal: { formula1: 1, operator: "Between" } };
    },
  ],
  [
    "a bound",
    (v) => {
      v.rule = { wholeNumber: { formula1: "viel", operator: "GreaterThan" } };
    },
  ],
  [
    "a list that is too long",
    (v) => {
      v.rule = { list: { inCellDropDown: true, source: LONG } };
    },
  ],
  [
    "a message that is too long",
    (v) => {
      v.prompt = { title: "", message: LONG, showPrompt: true };
    },
  ],
  [
    "a title that is too long",
    (v) => {
      v.errorAlert = { title: LONG.slice(0, 33), message: "", showAlert: true, style: "Stop" };
    },
  ],
])("refused: %s", async (_name, change) => {
  const error = await errorOf(
    act((sheet) => {
      change(sheet.getRange("B1").dataValidation);
    }),
  );
  expect(error.code).toBe("InvalidArgument");
  expect(rules()).toEqual([]);
});

test("a protected sheet keeps its validations", async () => {
  for (const change of [
    (validation: Excel.DataValidation) => {
      validation.rule = { custom: { formula: "=TRUE" } };
    },
    (validation: Excel.DataValidation) => {
      validation.clear();
    },
  ]) {
    const error = await errorOf(
      act((sheet) => {
        change(sheet.getRange("A1").dataValidation);
      }, "锁"),
    );
    expect(error.code).toBe("AccessDenied");
  }
});

test("what the host does not know fails with its name, and all needs ExcelApi 1.8", async () => {
  const error = await errorOf(
    act((sheet) => {
      sheet.getRange("A1").dataValidation.load("valid");
    }),
  );
  expect([error.code, error.debugInfo.errorLocation]).toEqual([
    "ApiNotImplemented",
    "DataValidation.valid",
  ]);
  excel.close();
  excel = openExcel({ data: workbookData({ 表: {} }) }, { excelApi: "1.7" });
  expect((await errorOf(setRule("A1", { custom: { formula: "=1" } }))).code).toBe("ApiNotFound");
});
