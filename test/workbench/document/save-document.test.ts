import { read, type WorkSheet } from "@e965/xlsx";
import { readXlsx, type ConditionalRule } from "hucre";
import { clearMarks } from "../../../src/excel/clear-marks";
import { inspectWorkbook } from "../../../src/excel/inspect-workbook";
import { openDocument } from "../../../src/workbench/document/open-document";
import { saveDocument, type SavedDocument } from "../../../src/workbench/document/save-document";
import type { WorkbenchDocument } from "../../../src/workbench/document/workbench-document";
import { openExcel, type OpenExcel } from "../../support/office-js";
import { richWorkbook } from "../../support/rich-workbook";
import { sample, SAMPLES } from "../../support/samples";
import { editParts, textsOfParts } from "../../support/zip-parts";

const SHEET = "xl/worksheets/sheet1.xml";

/** A workbook open in the workbench's Excel. */
interface Session {
  readonly document: WorkbenchDocument;
  readonly excel: OpenExcel;
  readonly save: () => Promise<SavedDocument>;
}

const open: OpenExcel[] = [];
afterEach(() => {
  open.splice(0).forEach((excel) => {
    excel.close();
  });
});

async function session(bytes: Uint8Array): Promise<Session> {
  const document = await openDocument(bytes, "a.xlsx");
  // As when the user has unprotected it: protection is the host's to keep, not the file's.
  const excel = openExcel({ data: document.data });
  open.push(excel);
  const save = (): Promise<SavedDocument> => {
    const workbook = excel.univer.getActiveWorkbook();
    if (workbook === null) {
      throw new Error("no workbook");
    }
    return saveDocument(document, workbook.save());
  };
  return { document, excel, save };
}

/** Sets a cell of the first sheet by the real office.js, as an edit in the grid does. */
async function setCell(address: string, content: string | number | boolean): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).formulas = [[content]];
    await context.sync();
  });
}

async function mark(sheet: string, error: string[], info: string[] = []): Promise<void> {
  await inspectWorkbook(() => ({
    result: null,
    marks: [{ sheet, cells: { error, warning: [], info } }],
  }));
}

/** The names of the parts in which two packages differ. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [textsOfParts(before), textsOfParts(after)];
  return Object.keys({ ...a, ...b }).filter((name) => a[name] !== b[name]);
}

function firstSheet(bytes: Uint8Array): WorkSheet {
  const workbook = read(bytes, { type: "array", cellStyles: true, cellNF: true });
  return workbook.Sheets[workbook.SheetNames[0] ?? ""] ?? {};
}

describe("a workbook that was only opened", () => {
  test.each(SAMPLES)("%s is saved byte by byte as it was", async (name) => {
    const { save, document } = await session(sample(name));
    const saved = await save();
    expect(saved.notSaved).toEqual([]);
    expect(saved.bytes).toEqual(document.original);
  });

  test("so is one with rules, notes, names, formulas and protection", async () => {
    const { save, document } = await session(await richWorkbook());
    const saved = await save();
    expect(saved.notSaved).toEqual([]);
    expect(saved.bytes).toEqual(document.original);
  });
});

test("marked and cleared, a workbook is the opened one, byte by byte", async () => {
  for (const bytes of [sample("baiyun-kexie-with-faults.xlsx"), await richWorkbook()]) {
    const { save, document } = await session(bytes);
    const name = document.data.sheets["sheet-1"]?.name ?? "";
    await mark(name, ["B2", "A1"], ["B3"]);
    expect((await save()).bytes).not.toEqual(bytes);
    await clearMarks();
    const saved = await save();
    expect(saved.notSaved).toEqual([]);
    expect(saved.bytes).toEqual(bytes);
  }
});

describe("marks", () => {
  test("are in the saved file, beside the user's own formats, and nothing else changed", async () => {
    const bytes = await richWorkbook();
    const { save } = await session(bytes);
    await mark("表 一", ["B2", "A1"], ["B3"]);
    const saved = await save();
    expect(saved.notSaved).toEqual([]);
    expect(changedParts(bytes, saved.bytes).sort()).toEqual(["xl/styles.xml", SHEET]);
    const [before, after] = [await readXlsx(bytes), await readXlsx(saved.bytes)].map(
      ({ sheets: [sheet] }) => sheet?.conditionalRules ?? [],
    );
    const marks = after?.filter(({ formula }) => String(formula).includes("shenbao")) ?? [];
    const [error, info] = ["error", "info"].map((level) =>
      marks.find(({ formula }) => formula === `N("shenbao:${level}")=0`),
    );
    expect(error?.range.split(" ").sort()).toEqual(["A1:C1", "B2"]);
    expect(error?.style).toMatchObject({ fill: { bgColor: { rgb: "E2694A" } } });
    expect(info?.range).toBe("B3");
    expect(marks).toHaveLength(2);
    const own = after?.filter((rule) => !marks.includes(rule)) ?? [];
    const unnumbered = (rules: readonly ConditionalRule[] = []): ConditionalRule[] =>
      rules.map((rule) => ({ ...rule, priority: 0 }));
    expect(unnumbered(own)).toEqual(unnumbered(before));
    const priorities = after?.map(({ priority }) => priority) ?? [];
    expect(new Set(priorities).size).toBe(5);
  });

  test("are shown again after opening, and cleared by their tag", async () => {
    const bytes = sample("baiyun-kexie.xlsx");
    const first = await session(bytes);
    await mark("申报表", ["B5", "B6"]);
    const marked = (await first.save()).bytes;
    const second = await session(marked);
    expect(second.document.data.resources?.[0]?.data).toContain("shenbao:error");
    await clearMarks();
    const cleared = await second.save();
    expect(textsOfParts(cleared.bytes)[SHEET]).not.toContain("conditionalFormatting");
    expect(changedParts(bytes, cleared.bytes)).not.toContain("[Content_Types].xml");
    const third = await session(cleared.bytes);
    await mark("申报表", ["B5", "B6"]);
    const again = await third.save();
    // The formats of the first marking serve again: the style sheet does not grow.
    expect(textsOfParts(again.bytes)["xl/styles.xml"]).toBe(textsOfParts(marked)["xl/styles.xml"]);
  });
});

describe("an edited cell", () => {
  test("one amount: nothing else in the file changes", async () => {
    const bytes = sample("baiyun-kexie-with-faults.xlsx");
    const { save } = await session(bytes);
    await mark("申报表", ["B5", "B6"]);
    await setCell("B6", 23.76);
    await clearMarks();
    const saved = await save();
    expect(saved.notSaved).toEqual([]);
    expect(changedParts(bytes, saved.bytes)).toEqual([SHEET]);
    const [before, after] = [firstSheet(bytes), firstSheet(saved.bytes)];
    const { B6: oldCell, ...others } = before;
    const { B6: newCell, ...sameOthers } = after;
    expect(sameOthers).toEqual(others);
    expect(newCell).toEqual({ ...oldCell, v: 23.76, w: "23.76" });
    const [a, b] = [textsOfParts(bytes)[SHEET], textsOfParts(saved.bytes)[SHEET]];
    const withoutRow6 = (xml = ""): string => xml.replace(/<row r="6".*?<\/row>/s, "");
    expect(withoutRow6(b)).toBe(withoutRow6(a));
  });

  test.each([
    ["a text", "A2", "甲 & 乙 <丙>", { t: "s", v: "甲 & 乙 <丙>" }],
    ["a text of lines with blanks around", "A2", " 一\n二 ", { t: "s", v: " 一\n二 " }],
    ["a text that looks escaped", "A2", "_x000D_", { t: "s", v: "_x000D_" }],
    ["a boolean", "A2", false, { t: "b", v: false }],
    ["a new cell right of the others", "G2", 7, { t: "n", v: 7 }],
    ["a new row", "B40", 8, { t: "n", v: 8 }],
  ])("%s", async (_, address, content, expected) => {
    const { save } = await session(await richWorkbook());
    await setCell(address, content);
    const { bytes, notSaved } = await save();
    expect(notSaved).toEqual([]);
    expect(firstSheet(bytes)[address]).toMatchObject(expected);
  });

  test("cleared: its content goes, its style stays", async () => {
    const { save } = await session(await richWorkbook());
    await setCell("B2", "");
    const xml = textsOfParts((await save()).bytes)[SHEET];
    expect(xml).toMatch(/<c r="B2" s="\d+"\/>/);
  });

  test("an input: its dependants get their new results, and Excel is asked to compute anew", async () => {
    const bytes = await richWorkbook();
    const { save, excel } = await session(bytes);
    await setCell("B2", 100);
    await excel.univer.getFormula().onCalculationResultApplied();
    const saved = await save();
    expect(firstSheet(saved.bytes).B4).toMatchObject({ f: "SUM(B2:B3)", v: 120 });
    expect(firstSheet(saved.bytes).B7).toMatchObject({ f: "B2*2", v: 200 });
    expect(textsOfParts(saved.bytes)["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
    expect(changedParts(bytes, saved.bytes).sort()).toEqual(["xl/workbook.xml", SHEET]);
  });

  test("a formula that others share: they keep it; one that goes takes the calculation chain along", async () => {
    const bytes = await richWorkbook();
    const { save } = await session(bytes);
    await setCell("A7", 5);
    const saved = await save();
    expect(firstSheet(saved.bytes).A7).toEqual(expect.not.objectContaining({ f: "A2*2" }));
    expect(firstSheet(saved.bytes).B7).toMatchObject({ f: "B2*2", v: 20 });
    const parts = textsOfParts(saved.bytes);
    expect(parts["xl/calcChain.xml"]).toBeUndefined();
    expect(parts["[Content_Types].xml"]).not.toContain("calcChain");
    expect(parts["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
  });
});

test("merges, widths, heights and hidden sheets", async () => {
  const bytes = await richWorkbook();
  const { save, excel } = await session(bytes);
  const sheet = excel.univer.getActiveWorkbook()?.getActiveSheet();
  sheet?.getRange("A1:C1").breakApart();
  sheet?.getRange("A5:B5").merge();
  sheet?.setColumnWidth(0, 140);
  sheet?.setRowHeightsForced(1, 1, 60);
  sheet?.hideRows(2, 1);
  excel.univer.getActiveWorkbook()?.getSheetByName("清单")?.showSheet();
  const { bytes: saved, notSaved } = await save();
  expect(notSaved).toEqual([]);
  const { sheets } = await readXlsx(saved);
  expect(sheets[0]?.merges).toEqual([{ startRow: 4, startCol: 0, endRow: 4, endCol: 1 }]);
  expect(sheets[0]?.columns?.slice(0, 3)).toEqual([
    expect.objectContaining({ width: 20 }),
    expect.objectContaining({ width: 46 }),
    expect.objectContaining({ width: 20, hidden: true }),
  ]);
  expect(sheets[0]?.rowDefs?.get(1)).toMatchObject({ height: 45 });
  expect(sheets[0]?.rowDefs?.get(2)).toMatchObject({ hidden: true });
  expect(sheets.map(({ hidden, veryHidden }) => [hidden, veryHidden])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
    [undefined, true],
  ]);
});

test("a width is saved in characters of the workbook's default font", async () => {
  const chinese = editParts(await richWorkbook(), {
    "xl/styles.xml": (xml) => xml.replace('<name val="Calibri"/>', '<name val="宋体"/>'),
  });
  const { save, excel } = await session(chinese);
  excel.univer.getActiveWorkbook()?.getActiveSheet().setColumnWidth(0, 160);
  const { sheets } = await readXlsx((await save()).bytes);
  expect(sheets[0]?.columns?.slice(0, 2)).toMatchObject([{ width: 20 }, { width: 46 }]);
});

test("what cannot be written is named", async () => {
  const { save, excel } = await session(await richWorkbook());
  const workbook = excel.univer.getActiveWorkbook();
  const sheet = workbook?.getActiveSheet();
  sheet?.getRange("B2").setFontWeight("bold");
  sheet?.setFrozenRows(3);
  workbook?.insertDefinedName("新名", "$A$1");
  workbook?.insertSheet("新表");
  const { notSaved } = await save();
  expect([...notSaved].sort()).toEqual(["cell-styles", "defined-names", "freeze", "sheets"]);
});

describe("a format taken over from another cell", () => {
  const inFirst = (change: (range: Excel.Range) => void) =>
    Excel.run(async (context) => {
      change(context.workbook.worksheets.getFirst().getRange("A2"));
      await context.sync();
    });

  test("is written, with whether the cell is locked", async () => {
    const { save } = await session(await richWorkbook());
    await inFirst((range) => {
      range.numberFormat = [["0.00"]];
      range.format.protection.locked = false;
    });
    const { bytes, notSaved } = await save();
    expect(notSaved).toEqual([]);
    expect(firstSheet(bytes).A2).toMatchObject({ v: 1, w: "1.00" });
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    expect(sheets[0]?.cells?.get("1,0")?.style?.protection).toEqual({ locked: false });
  });

  test("is named where the file knows the look only for cells that are locked otherwise", async () => {
    const { save } = await session(await richWorkbook());
    await inFirst((range) => {
      range.numberFormat = [["0.00"]];
    });
    expect((await save()).notSaved).toEqual(["cell-styles"]);
    const other = await session(await richWorkbook());
    await inFirst((range) => {
      range.format.protection.locked = false;
    });
    expect((await other.save()).notSaved).toEqual(["locked-cells"]);
  });
});

describe("what the host keeps beside the grid", () => {
  /** Acts by office.js on the workbook as it was opened, then tells what saving it leaves out. */
  const unsaved = async (
    act: (sheet: Excel.Worksheet) => void,
    change: (xml: string) => string = (xml) => xml,
  ): Promise<readonly string[]> => {
    const bytes = editParts(await richWorkbook(), {
      [SHEET]: (xml) => change(xml.replace(/<sheetProtection[^>]*>/, "")),
    });
    const document = await openDocument(bytes, "a.xlsx");
    const excel = openExcel(document);
    open.push(excel);
    await Excel.run(async (context) => {
      act(context.workbook.worksheets.getFirst());
      await context.sync();
    });
    const workbook = excel.univer.getActiveWorkbook();
    if (workbook === null) {
      throw new Error("no workbook");
    }
    const { notSaved } = await saveDocument(document, workbook.save(), excel.host.state());
    return [...notSaved].sort();
  };

  test("nothing is named where nothing was changed", async () => {
    expect(await unsaved((sheet) => sheet.load("name"))).toEqual([]);
  });

  test("page layout, protection, gridlines, names, validations", async () => {
    const named = await unsaved((sheet) => {
      sheet.pageLayout.orientation = "Portrait";
      sheet.showGridlines = false;
      sheet.names.add("新", "=清单!$A$1");
      sheet.getRange("A2").dataValidation.rule = { custom: { formula: "=A2>0" } };
      sheet.freezePanes.unfreeze();
      sheet.protection.protect();
    });
    expect(named).toEqual([
      "data-validations",
      "defined-names",
      "freeze",
      "gridlines",
      "page-layout",
      "protection",
    ]);
  });

  test("the print area alone, and what a whole column has", async () => {
    expect(
      await unsaved((sheet) => {
        sheet.pageLayout.setPrintArea("A1:B9");
      }),
    ).toEqual(["page-layout"]);
    expect(
      await unsaved((sheet) => {
        sheet.getRange("F:F").format.protection.locked = false;
        sheet.getRange("G:G").format.font.bold = true;
      }),
    ).toEqual(["cell-styles", "locked-cells"]);
  });

  test("what lies at cells and stays there when rows come", async () => {
    const withLink = (xml: string): string =>
      xml.replace(
        "<pageMargins",
        '<hyperlinks><hyperlink ref="A5" location="A1"/></hyperlinks><pageMargins',
      );
    const insert = (sheet: Excel.Worksheet): void => {
      sheet.getRange("3:3").insert("Down");
    };
    expect(await unsaved(insert, withLink)).toContain("placed-contents");
    expect(await unsaved(insert)).not.toContain("placed-contents");
  });
});

test("an inserted row is saved: contents, formulas, merges, heights, formats of the new row", async () => {
  const bytes = await richWorkbook();
  const { save, excel } = await session(bytes);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("4:4").insert("Down");
    sheet.getRange("B4").values = [[100]];
    await context.sync();
  });
  await excel.univer.getFormula().onCalculationResultApplied();
  const saved = firstSheet((await save()).bytes);
  expect(saved.B6).toMatchObject({ f: "SUM(B3:B5)", v: 130 });
  expect(saved.B4).toMatchObject({ v: 100, w: "100.00" });
  const { sheets } = await readXlsx((await save()).bytes);
  expect(sheets[0]?.merges).toEqual([{ startRow: 1, startCol: 0, endRow: 1, endCol: 2 }]);
  expect(sheets[0]?.rowDefs?.get(0)?.height).toBeUndefined();
  expect(sheets[0]?.rowDefs?.get(1)).toMatchObject({ height: 30 });
  expect(sheets[0]?.rowDefs?.get(6)).toMatchObject({ hidden: true });
});

test("a file with a namespace prefix and self-closed rows", async () => {
  const prefixed = editParts(sample("not-a-declaration.xlsx"), {
    [SHEET]: (xml) =>
      xml
        .replace(/<sheetData>.*<\/sheetData>/s, "<sheetData/>")
        .replace('xmlns="http', 'xmlns:x="http')
        .replace(/<(\/?)(\w)/g, "<$1x:$2"),
  });
  const { save, document } = await session(prefixed);
  await setCell("B3", 5);
  await mark(document.data.sheets["sheet-1"]?.name ?? "", ["B3"]);
  const { bytes } = await save();
  expect(firstSheet(bytes).B3).toMatchObject({ t: "n", v: 5 });
  expect(textsOfParts(bytes)[SHEET]).toMatch(/<x:conditionalFormatting sqref="B3"><x:cfRule /);
});
