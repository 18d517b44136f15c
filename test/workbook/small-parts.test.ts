import fc from "../support/fast-check";
import { overlap, type Area } from "../../src/sheet/address";
import { disjointAreas } from "../../src/workbook/disjoint-areas";
import { excelFormula } from "../../src/workbook/open-document/cell-formula";
import { readTableCell } from "../../src/workbook/open-document/table-cell";
import { decodeReferences, escapeText } from "../../src/workbook/xml/character-references";
import { XmlCursor } from "../../src/workbook/xml/xml-cursor";

test("any text survives being written as markup", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(decodeReferences(escapeText(text))).toBe(text);
      const cursor = new XmlCursor(`<a b="${escapeText(text)}"/>`);
      expect([cursor.next(), cursor.attribute("b")]).toEqual([true, text]);
    }),
  );
});

test.each([
  ["of:=SUM([.A1:.B2])", "SUM(A1:B2)"],
  ["of:=[$'表 二'.C3]*[.$A$1]", "'表 二'!C3*$A$1"],
  ['of:=IF([.D2]>0;"是;[.A1]";[表.A1:.B2])', 'IF(D2>0,"是;[.A1]",表!A1:B2)'],
  ["oooc:=[.A1]", "A1"],
  ["=1+1", "1+1"],
])("%s of an .ods is %s", (formula, expected) => {
  expect(excelFormula(formula)).toBe(expected);
});

test("merged areas are all there in the order of the sheet, or none is", () => {
  const window: Area = { top: 2, left: 1, bottom: 9, right: 6 };
  const side = fc.integer({ min: 0, max: 3 });
  const area = fc
    .tuple(fc.nat(12), fc.nat(9), side, side)
    .map(([top, left, down, across]) => ({ top, left, bottom: top + down, right: left + across }));
  fc.assert(
    fc.property(fc.array(area, { maxLength: 5 }), (areas) => {
      const inside = areas.filter(
        (a) => overlap(a, window) && (a.top < a.bottom || a.left < a.right),
      );
      const distinct = [...new Map(inside.map((a) => [JSON.stringify(a), a])).values()];
      const clash = distinct.some((a, index) =>
        distinct.slice(index + 1).some((b) => overlap(a, b) && meetIn(window, a, b)),
      );
      const expected = distinct.sort((a, b) => a.top - b.top || a.left - b.left);
      expect(disjointAreas(areas, window)).toEqual(clash ? [] : expected);
    }),
  );
});

/** Whether two areas have a cell of the window in common. */
function meetIn(window: Area, a: Area, b: Area): boolean {
  const common: Area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return overlap(common, window);
}

test.each([
  ['office:value-type="date" office:date-value="32767-12-31"', 11_274_306],
  ['office:value-type="date" office:date-value="2026-03-15"', 46_096],
  ['office:value-type="date" office:date-value="0026-03-15"', -684_390],
  ['office:value-type="date" office:date-value="-0044-03-15"', -709_957],
  ['office:value-type="date" office:date-value="gestern"', "表"],
  ['office:value-type="date"', "表"],
  ['office:value-type="time" office:time-value="PT18H00M00S"', 0.75],
  ['office:value-type="time" office:time-value="-PT06H00M00S"', -0.25],
  ['office:value-type="time" office:time-value="P1DT12H"', 1.5],
  ['office:value-type="time" office:time-value="PT36M"', 0.025],
  ['office:value-type="time" office:time-value="PT"', "表"],
  ['office:value-type="time" office:time-value="6:00"', "表"],
  ['office:value-type="float" office:value="viel"', "表"],
])("a cell of an .ods with %s", (attributes, value) => {
  const cursor = new XmlCursor(`<c ${attributes}><text:p>表</text:p></c>`);
  cursor.next();
  expect(readTableCell(cursor)).toMatchObject({ v: value, w: "表" });
});
