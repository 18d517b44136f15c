import { readWorkbookPicture } from "../../src/workbook/read-workbook-picture";
import type { CellValue } from "../../src/sheet/sheet-picture";
import { excel95File, type Excel95Sheet } from "./support/excel-95";
import { edited, FILLED, packed, RELATIONSHIPS, SHEET, WORKBOOK } from "./support/sample-package";

/** What stands beside a worksheet in a workbook: the kind of its part, and the part. */
const BESIDE = [
  ["chartsheet", "<chartsheet><drawing id='rId1'/></chartsheet>"],
  ["dialogsheet", "<dialogsheet/>"],
  ["xlMacrosheet", "<macrosheet><sheetData><row r='1'/></sheetData></macrosheet>"],
] as const;

test.each(BESIDE)("an .xlsx: no %s, and each sheet shown or hidden as it is", (kind, part) => {
  const bytes = packed({
    ...edited({
      [WORKBOOK]: (xml) =>
        xml.replace(
          /<sheet (?=xmlns)/,
          '<sheet name="旁" sheetId="7" r:id="beside" xmlns:r="urn:r"/><sheet name="甲" sheetId="8" state="hidden" r:id="first" xmlns:r="urn:r"/><sheet ',
        ),
      [RELATIONSHIPS]: (xml) =>
        xml.replace(
          "</Relationships>",
          `<Relationship Id="beside" Type="urn:${kind}/${kind}" Target="beside.xml"/><Relationship Id="first" Type="urn:a/worksheet" Target="first.xml"/></Relationships>`,
        ),
    }),
    "xl/beside.xml": part,
    "xl/first.xml": FILLED[SHEET] ?? "",
  });
  const { sheets } = readWorkbookPicture(bytes, "a.xlsx");
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["甲", "Hidden"],
    ["申报表", "Visible"],
  ]);
});

test("an .xls: neither charts nor macros, and each sheet shown or hidden as it is", () => {
  const sheet = (name: string, values: CellValue[][], rest: Partial<Excel95Sheet> = {}) => ({
    name,
    values,
    visibility: "Visible" as const,
    ...rest,
  });
  const bytes = excel95File([
    sheet("图", [], { kind: "chart" }),
    sheet("空", [], { visibility: "Hidden" }),
    sheet("宏", [["甲"]], { kind: "macros", visibility: "VeryHidden" }),
    sheet("表", [["乙", 1]]),
    sheet("深", [["丙"]], { visibility: "VeryHidden" }),
  ]);
  const { sheets } = readWorkbookPicture(bytes, "a.xls");
  expect(sheets.map(({ name, visibility, values }) => [name, visibility, values])).toEqual([
    ["空", "Hidden", []],
    ["表", "Visible", [["乙", 1]]],
    ["深", "VeryHidden", [["丙"]]],
  ]);
});
