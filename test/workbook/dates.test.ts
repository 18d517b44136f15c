import { utils } from "@e965/xlsx";
import { sheetJsFile } from "../support/sheetjs-file";
import { onlySheet } from "./support/only-sheet";
import { edited, packed, SHEET, STYLES, WORKBOOK } from "./support/sample-package";

/** A workbook of one cell, and whether its dates are counted from 1904. */
function withCell(cell: string, format: string, is1904 = false): Uint8Array {
  return packed(
    edited({
      [SHEET]: (xml) =>
        xml.replace(/<sheetData>.*$/s, `<sheetData><row>${cell}</row></sheetData></worksheet>`),
      [STYLES]: (xml) =>
        xml
          .replace(
            /<numFmts[^>]*>/,
            `<numFmts><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts>`,
          )
          .replace(/<cellXfs.*<\/cellXfs>/s, `<cellXfs><xf/><xf numFmtId="${format}"/></cellXfs>`),
      [WORKBOOK]: (xml) => xml.replace("<workbookPr/>", `<workbookPr date1904="${is1904}"/>`),
    }),
  );
}

function shown(bytes: Uint8Array): unknown[] {
  const { values, texts } = onlySheet(bytes);
  return [values[0]?.[0], texts[0]?.[0]];
}

test.each([
  ["counted from 1900", '<c s="1"><v>46096</v></c>', false, 46096, "2026-03-15"],
  ["counted from 1904", '<c s="1"><v>44634</v></c>', true, 44634, "2026-03-15"],
  ["as text of a strict file", '<c s="1" t="d"><v>2026-03-15</v></c>', false, 46096, "2026-03-15"],
  ["with a time", '<c s="1" t="d"><v>2026-03-15T18:00:00Z</v></c>', false, 46096.75, "2026-03-15"],
  ["as text, from 1904", '<c s="1" t="d"><v>2026-03-15</v></c>', true, 44634, "2026-03-15"],
  ["before the leap day that never was", '<c t="d"><v>1900-02-28</v></c>', false, 59, "59"],
  ["after it", '<c t="d"><v>1900-03-01</v></c>', false, 61, "61"],
  ["a time alone", '<c t="d"><v>T12:00:00</v></c>', false, 0.5, "0.5"],
  ["a number in a workbook from 1904", "<c><v>1</v></c>", true, 1, "1"],
])("a date %s", (_, cell, is1904, value, text) => {
  expect(shown(withCell(cell, "164", is1904))).toEqual([value, text]);
});

test("a date counted from 1904 in an .xls", () => {
  const sheet = utils.aoa_to_sheet([[{ t: "n", v: 44634, z: "yyyy-mm-dd" }]]);
  const workbook = { ...utils.book_new(sheet, "表"), Workbook: { WBProps: { date1904: true } } };
  expect(shown(sheetJsFile(workbook, "biff8"))).toEqual([44634, "2026-03-15"]);
});

describe("formats that a file names by their number only are those of a Chinese Excel", () => {
  test.each([
    [14, "2026/3/15"],
    [22, "2026/3/15 18:00"],
    [31, "2026年3月15日"],
    [57, "2026年3月"],
    [58, "3月15日"],
    [9, "4609675%"],
  ])("%d", (format, text) => {
    expect(shown(withCell('<c s="1"><v>46096.75</v></c>', String(format)))[1]).toBe(text);
  });
});
