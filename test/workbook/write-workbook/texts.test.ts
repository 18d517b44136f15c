import { readXlsx } from "hucre";
import type { PlannedContent, SheetPlan } from "../../../src/sheet/sheet-plan";
import type { SheetPicture } from "../../../src/sheet/sheet-picture";
import { readWorkbookPicture } from "../../../src/workbook/read-workbook-picture";
import { writeWorkbook } from "../../../src/workbook/write-workbook";
import { parseXml } from "../../../src/workbook/patch/xml";
import { textsOfParts } from "../../support/zip-parts";
import { SAMPLE } from "./sample-plan";

/** One cell, B2, with this content and nothing else on the sheet. */
function planOf(content: PlannedContent): SheetPlan {
  return {
    ...SAMPLE,
    cells: [{ position: { row: 1, column: 1 }, content }],
    looks: [],
    merges: [],
  };
}

function write(text: string): Promise<Uint8Array> {
  return writeWorkbook([planOf({ type: "text", text })]);
}

function onlySheet(bytes: Uint8Array): SheetPicture | undefined {
  return readWorkbookPicture(bytes, "a.xlsx").sheets[0];
}

describe("a text stays a text, to the letter:", () => {
  test.each([
    "=1+1",
    "+cmd|' /C calc'!A0",
    "-1",
    "@SUM(A1)",
    "'x",
    "100%",
    "0012",
    "1E5",
    "2026-01-02",
    "TRUE",
    "#REF!",
    "#N/A",
    "#DIV/0!",
    "#GETTING_DATA",
    "#NAME?",
    "#标签",
    "  两端空格  ",
    "中间  两个空格",
    "\u3000全角\u3000",
    "\n首尾换行\n",
    "一行\n二行",
    "一行\r\n二行\r",
    "\t制表\t符\t",
    " ",
    "\0\u0001\u0008\u000B\u000C\u001F\u007F\u0085",
    "\uFFFE\uFFFF",
    "半个\uD83D字\uDE00",
    "𠮷😀",
    "_x000D_",
    "_x005F_x000D_",
    "__x41_x0041__X000a_",
    "<b>&amp;\"'</b>]]>",
  ])("%j", async (text) => {
    const bytes = await write(text);
    const [sheet] = (await readXlsx(bytes, { readStyles: true })).sheets;
    expect(sheet?.rows[1]?.[1]).toBe(text);
    expect(sheet?.cells?.get("1,1")?.type ?? "string").toMatch(/^(?:string|richText)$/);
    const picture = onlySheet(bytes);
    expect(picture?.values).toEqual([[text]]);
    expect(picture?.formulas).toEqual([[null]]);
    const parts = textsOfParts(bytes);
    expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/<c r="B2" t="(?:s|inlineStr)">/);
    for (const xml of Object.values(parts)) {
      expect(() => parseXml(xml)).not.toThrow();
      // What XML 1.0 cannot hold at all, even where a parser is lenient.
      expect(xml).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cs}\uFFFD-\uFFFF]/u);
    }
  });
});

test("an empty text leaves the cell empty", async () => {
  const xml = textsOfParts(await write(""))["xl/worksheets/sheet1.xml"] ?? "";
  expect(xml).toContain("<sheetData>");
  expect(xml).not.toContain("<c ");
});

test("a text of 32,767 characters is written, a longer one refused by its address", async () => {
  const longest = "长".repeat(32_767);
  expect(onlySheet(await write(longest))?.values).toEqual([[longest]]);
  await expect(write(`${longest}。`)).rejects.toThrow(
    new RangeError("Characters in B2: 32768 is more than Excel's 32767"),
  );
});

test("a formula begins with = and has something behind it", async () => {
  const formula = (text: string) => writeWorkbook([planOf({ type: "formula", formula: text })]);
  expect(onlySheet(await formula("=1"))?.formulas).toEqual([["=1"]]);
  await expect(formula("SUM(A1)")).rejects.toThrow(RangeError);
  await expect(formula("=")).rejects.toThrow(RangeError);
  await expect(formula(`=${"1+".repeat(4_096)}1`)).rejects.toThrow("more than Excel's 8192");
});

test.each([NaN, Infinity, -Infinity])("%d is no number to write", async (value) => {
  await expect(writeWorkbook([planOf({ type: "number", value })])).rejects.toThrow(RangeError);
});
