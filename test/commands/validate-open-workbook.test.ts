import type { IWorkbookData } from "@univerjs/core";
import { validateOpenWorkbook } from "../../src/commands/validate-open-workbook";
import { clearMarks } from "../../src/excel/clear-marks";
import { checkWorkbook } from "../../src/review/check-workbook";
import { SEVERITIES } from "../../src/rules/finding";
import { openDocument } from "../../src/workbench/document/open-document";
import { saveDocument } from "../../src/workbench/document/save-document";
import { readWorkbookPicture } from "../../src/workbook/read-workbook-picture";
import { customRules } from "../support/conditional-rules";
import { BY_DEFAULT } from "../support/checked-declaration";
import { openExcel, type OpenExcel } from "../support/office-js";
import { openSample } from "../support/open-sample";
import { sample, SAMPLES } from "../support/samples";
import { workbookData } from "../support/workbook-data";

let excel: OpenExcel;

afterEach(() => {
  excel.close();
});

test.each(SAMPLES)("finds in Excel what the command line finds in the file: %s", async (name) => {
  excel = await openSample(name);
  const { checked } = await validateOpenWorkbook();
  expect(checked).toEqual(checkWorkbook(readWorkbookPicture(sample(name), name)));
});

test("the main cell of every finding carries a mark", async () => {
  excel = await openSample("baiyun-kexie-with-faults.xlsx");
  const { checked, marked } = await validateOpenWorkbook();
  const [declaration] = checked.status === "checked" ? checked.declarations : [];
  const mainCells = (declaration?.findings ?? []).flatMap(({ cells }) => cells.slice(0, 1));
  expect(mainCells.length).toBeGreaterThan(0);
  const areas = (await customRules("申报表"))
    .filter(({ formula }) => formula.includes("shenbao:"))
    .flatMap((rule) => rule.areas);
  expect(areas).toHaveLength(marked);
  expect(areas.map((area) => area.split(":")[0])).toEqual(expect.arrayContaining(mainCells));
});

describe("marks in a saved workbook", () => {
  const NAME = "baiyun-kexie-with-faults.xlsx";

  async function marked() {
    const document = await openDocument(sample(NAME), NAME);
    excel = openExcel(document);
    await validateOpenWorkbook();
    return () => saveDocument(document, savedData(excel));
  }

  test("are gone without a trace when they were cleared before", async () => {
    const save = await marked();
    await clearMarks();
    expect((await save()).bytes).toEqual(sample(NAME));
  });

  test("are found and cleared by whoever opens it", async () => {
    const save = await marked();
    const before = await customRules("申报表");
    expect(before.map(({ formula }) => formula)).toContain('=N("shenbao:error")=0');
    const { bytes } = await save();
    excel.close();
    excel = openExcel(await openDocument(bytes, NAME));
    expect(await customRules("申报表")).toEqual(before);
    await expect(clearMarks()).resolves.toMatchObject({ cleared: before.length, refused: [] });
    expect(await customRules("申报表")).toEqual([]);
  });
});

function savedData({ univer }: OpenExcel): IWorkbookData {
  const data = univer.getActiveWorkbook()?.save();
  if (data === undefined) {
    throw new Error("No workbook is open");
  }
  return data;
}

test("says which part of a large sheet was examined", async () => {
  const rows = Array.from({ length: 2500 }, (_, row) => [row]);
  excel = openExcel({ data: workbookData({ 数据: { rows } }) });
  await expect(validateOpenWorkbook()).resolves.toEqual({
    fileName: "申报表.xlsx",
    checked: { status: "unrecognised", reason: "none", sheet: null },
    judgedBy: BY_DEFAULT,
    shown: SEVERITIES,
    sheetIds: [],
    marked: 0,
    unmarked: [],
    partlyExamined: [{ sheet: "数据", examined: "A1:A2000", used: "A1:A2500" }],
    ignoredAcceptances: [],
  });
});

test("an empty workbook is told from one without a declaration", async () => {
  excel = openExcel({ data: workbookData({ Sheet1: {} }) });
  const { checked } = await validateOpenWorkbook();
  expect(checked).toMatchObject({ status: "unrecognised", reason: "empty" });
});
