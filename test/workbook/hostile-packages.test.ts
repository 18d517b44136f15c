import { refusal } from "./support/refusal";
import { onlySheet } from "./support/only-sheet";
import { HOSTILE_PACKAGES, manyFormats, withCell, withRows } from "./support/hostile-packages";
import { edited, FILLED, packed, SHEET, STYLES } from "./support/sample-package";

test.each(HOSTILE_PACKAGES)("%s: %s", (_, code, bytes) => {
  expect(refusal(bytes())).toBe(code);
});

describe("absurd, and read right", () => {
  const whole = onlySheet(packed(FILLED));
  const withSheet = (edit: (xml: string) => string): Uint8Array =>
    packed(edited({ [SHEET]: edit }));

  test.each<[string, (xml: string) => string]>([
    ["a used area that is the whole sheet", (xml) => xml.replace("A1:E37", "A1:XFD1048576")],
    ["a used area that is nonsense", (xml) => xml.replace("A1:E37", "ZZZZZ9:A0")],
    [
      "columns beyond the sheet",
      (xml) => xml.replace("<cols>", '<cols><col min="17000" max="4294967295" hidden="1"/>'),
    ],
    [
      "a million merged areas elsewhere",
      (xml) => {
        const areas = Array.from({ length: 1_000_000 }, (_, row) => {
          return `<mergeCell ref="A${row + 40}:B${row + 40}"/>`;
        });
        return xml.replace("</mergeCells>", () => `${areas.join("")}</mergeCells>`);
      },
    ],
    [
      "a merged area said twice",
      (xml) => xml.replace("</mergeCells>", '<mergeCell ref="A1:E1"/></mergeCells>'),
    ],
    [
      "a merged area of one cell",
      (xml) => xml.replace("</mergeCells>", '<mergeCell ref="B20"/></mergeCells>'),
    ],
    [
      "a sheet that claims to hold another one's rows later",
      (xml) => xml.replace("</worksheet>", "<extLst><sheetData/></extLst></worksheet>"),
    ],
  ])("%s", (_, edit) => {
    expect(onlySheet(withSheet(edit))).toEqual(whole);
  });

  test("merged areas that overlap are taken away, as Excel does when it repairs the file", () => {
    const areas = '<mergeCell ref="A1:E37"/><mergeCell ref="B2:C3"/>';
    const sheet = onlySheet(
      withSheet((xml) => xml.replace(/<mergeCell .*(?=<\/mergeCells>)/s, areas)),
    );
    expect({ ...sheet, merges: whole.merges }).toEqual(whole);
    expect(sheet.merges).toEqual([]);
  });

  test("a formula of a megabyte", () => {
    const formula = `1${"+1".repeat(500_000)}`;
    const { formulas, values } = onlySheet(withCell(`<c><f>${formula}</f><v>500001</v></c>`));
    expect([formulas[0]?.[0]?.length, values[0]?.[0]]).toEqual([formula.length + 1, 500_001]);
  });

  test("thousands of number formats of which few are in use", () => {
    const bytes = packed(
      edited(
        { [STYLES]: () => manyFormats(5_000) },
        {
          ...FILLED,
          [SHEET]: `<worksheet><sheetData><row><c s="4999"><v>7</v></c></row></sheetData></worksheet>`,
        },
      ),
    );
    expect(onlySheet(bytes).texts).toEqual([["74999"]]);
  });

  test("a hundred thousand rows from the bottom to the top", () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => {
      const row = 100_000 - index;
      return `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`;
    });
    const sheet = onlySheet(withRows(rows.join("")));
    expect([sheet.rowCount, sheet.values[0], sheet.usedArea?.bottom]).toEqual([2_000, [1], 99_999]);
  });
});
