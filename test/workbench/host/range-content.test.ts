import { CellValueType } from "@univerjs/core";
import { errorOf } from "../../support/excel-error";
import { openExcel, type OpenExcel } from "../../support/office-js";
import { workbookData } from "../../support/workbook-data";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel({
    data: workbookData({
      申报表: {
        rows: [
          ["部门", 312.83, "=B1*2", true],
          [null, 46096, { v: 0.5, s: { n: { pattern: "0.00%" } } }, "#N/A"],
          [{ v: "00123", t: CellValueType.FORCE_STRING }, { f: "=1/0", v: "#DIV/0!" }, 1e21, -5],
          ["合并", "盖住", "右边"],
        ],
        merges: ["A4:B5"],
        styles: {
          B2: { n: { pattern: 'yyyy"年"m"月"d"日"' } },
          D3: { n: { pattern: '0.00;[Red]"负"0.00;"平"' } },
        },
      },
    }),
  });
});

afterEach(() => {
  excel.close();
});

const read = <K extends keyof Excel.Range>(address: string, ...properties: K[]) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("申报表").getRange(address);
    range.load(properties.join(","));
    await context.sync();
    return properties.map((property) => range[property]);
  });

const write = (address: string, values: unknown[][]) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("申报表").getRange(address).values = values;
    await context.sync();
  });

test("values, texts, formulas, formats and types of every kind of cell", async () => {
  expect(await read("A1:D3", "values", "text", "formulas", "numberFormat", "valueTypes")).toEqual([
    [
      ["部门", 312.83, 625.66, true],
      ["", 46096, 0.5, "#N/A"],
      ["00123", "#DIV/0!", 1e21, -5],
    ],
    [
      ["部门", "312.83", "625.66", "TRUE"],
      ["", "2026年3月15日", "50.00%", "#N/A"],
      ["00123", "#DIV/0!", "1E+21", "负5.00"],
    ],
    [
      ["部门", 312.83, "=B1*2", true],
      ["", 46096, 0.5, "#N/A"],
      ["00123", "=1/0", 1e21, -5],
    ],
    [
      ["General", "General", "General", "General"],
      ["General", 'yyyy"年"m"月"d"日"', "0.00%", "General"],
      ["General", "General", "General", '0.00;[Red]"负"0.00;"平"'],
    ],
    [
      ["String", "Double", "Double", "Boolean"],
      ["Empty", "Double", "Double", "Error"],
      ["String", "Error", "Double", "Double"],
    ],
  ]);
});

test("only the top-left cell of a merged area holds a value", async () => {
  expect(await read("A4:C5", "values", "text", "formulas")).toEqual(
    Array(3).fill([
      ["合并", "", "右边"],
      ["", "", ""],
    ]),
  );
});

test.each([["A:B"], ["1:2"]])("whole rows and columns have no values: %s", async (address) => {
  expect(await read(address, "values", "address")).toEqual([null, `申报表!${address}`]);
});

test("too many cells at once are refused", async () => {
  const error = await errorOf(read("A1:XFC400", "values"));
  expect(error.code).toBe("OperationCellsExceedLimit");
});

test.each([
  ["text", "新", "新", "String"],
  ["a number", 12.5, 12.5, "Double"],
  ["a typed number", "12.5", 12.5, "Double"],
  ["a boolean", false, false, "Boolean"],
  ["text behind an apostrophe", "'00123", "00123", "String"],
  ["a formula", "=1+2", 3, "Double"],
  ["nothing", "", "", "Empty"],
  ["a date as typed", "2026-03-15", 46096, "Double"],
])("writes %s over whatever stood there", async (_name, value, stored, type) => {
  for (const address of ["A1", "C1", "A2"]) {
    await write(address, [[value]]);
    expect(await read(address, "values", "valueTypes")).toEqual([[[stored]], [[type]]]);
  }
});

test("null leaves a cell as it is; one value fills all cells", async () => {
  await write("A1:B2", [
    [null, 1],
    [2, null],
  ]);
  expect(await read("A1:B2", "values")).toEqual([
    [
      ["部门", 1],
      [2, 46096],
    ],
  ]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("申报表").getRange("A1:B2");
    Object.assign(range, { values: 0 });
    await context.sync();
  });
  expect(await read("A1:B2", "values")).toEqual([
    [
      [0, 0],
      [0, 0],
    ],
  ]);
});

test("an array of another size is refused", async () => {
  expect((await errorOf(write("A1:B2", [[1]]))).code).toBe("InvalidArgument");
});

test("text cells keep what is typed into them", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("申报表").getRange("E1");
    range.numberFormat = [["@"]];
    range.values = [["00123"]];
    await context.sync();
  });
  expect(await read("E1", "values", "text", "numberFormat")).toEqual([
    [["00123"]],
    [["00123"]],
    [["@"]],
  ]);
});

test("formulas show the results of what was just written", async () => {
  const [values] = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("申报表");
    sheet.getRange("B1").values = [[10]];
    const result = sheet.getRange("C1");
    result.load("values");
    await context.sync();
    return result.values;
  });
  expect(values).toEqual([20]);
});

test("formulas show the results of what a user has just typed", async () => {
  excel.univer.getActiveWorkbook()?.getActiveSheet().getRange("B1").setValue(11);
  expect(await read("C1", "values")).toEqual([[[22]]]);
});

test("many values are written, which office.js sends in pieces", async () => {
  const values = Array.from({ length: 400 }, (_, r) => Array.from({ length: 6 }, (__, c) => r * c));
  await write("A10:F409", values);
  expect(await read("A10:F409", "values")).toEqual([values]);
});

test("merges are found by their top-left cell only: office-js#3611", async () => {
  const merged = (address: string) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("申报表");
      const areas = sheet.getRange(address).getMergedAreasOrNullObject();
      areas.load("areas/items/address,areaCount,address");
      await context.sync();
      return areas.isNullObject ? null : areas.areas.items.map((area) => area.address);
    });
  expect(await merged("A1:D10")).toEqual(["申报表!A4:B5"]);
  expect(await merged("A4")).toEqual(["申报表!A4:B5"]);
  expect(await merged("B4:D10")).toBeNull();
});

test("merging keeps the first value only; taking apart gives the others back empty", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("申报表");
    sheet.getRange("A1:B2").merge();
    await context.sync();
    sheet.getRange("A1:B2").unmerge();
    await context.sync();
  });
  expect(await read("A1:B2", "values")).toEqual([
    [
      ["部门", ""],
      ["", ""],
    ],
  ]);
});
