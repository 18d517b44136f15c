import type { SheetPlan } from "../../../src/sheet/sheet-plan";
import { writeWorkbook } from "../../../src/workbook/write-workbook";
import { textsOfParts } from "../../support/zip-parts";
import { SAMPLE } from "./sample-plan";

async function parts(
  page: Partial<SheetPlan["page"]>,
): Promise<{ readonly sheet: string; readonly workbook: string }> {
  const bytes = await writeWorkbook([{ ...SAMPLE, page: { ...SAMPLE.page, ...page } }]);
  const texts = textsOfParts(bytes);
  return {
    sheet: texts["xl/worksheets/sheet1.xml"] ?? "",
    workbook: texts["xl/workbook.xml"] ?? "",
  };
}

test("A4, landscape, one page wide and as many high as it takes, centred, margins in inches", async () => {
  const { sheet } = await parts({});
  expect(sheet).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  expect(sheet).toMatch(
    /<printOptions horizontalCentered="1"\/><pageMargins left="0\.5" right="0\.375" top="0\.75" bottom="0\.625" header="0\.25" footer="0\.3\d*"\/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/,
  );
});

test("print area, title rows and names refer to the sheet by its quoted name", async () => {
  const { workbook } = await parts({
    print: {
      ...SAMPLE.page.print,
      area: { top: 0, left: 1, bottom: 9, right: 27 },
      titleRows: { top: 2, bottom: 4 },
    },
  });
  const sheet = "'Bureau''s 2026 年'!";
  expect(workbook).toContain(
    `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">${sheet}$B$1:$AB$10</definedName>` +
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">${sheet}$3:$5</definedName>` +
      `<definedName name="支出" localSheetId="0">${sheet}$C$2:$C$3</definedName>` +
      `<definedName name="合计" localSheetId="0">${sheet}$C$4</definedName></definedNames>`,
  );
});

test("the footer stands in the middle, none is none, and too long a one is refused", async () => {
  expect((await parts({})).sheet).toContain(
    "<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>",
  );
  const footer = (text: string) => parts({ print: { ...SAMPLE.page.print, footer: text } });
  expect((await footer("")).sheet).not.toContain("headerFooter");
  await expect(footer("页".repeat(254))).rejects.toThrow("256 is more than Excel's 255");
});

test("frozen rows, or no pane at all", async () => {
  expect((await parts({ frozenRows: 5 })).sheet).toContain(
    '<pane ySplit="5" topLeftCell="A6" state="frozen" activePane="bottomLeft"/>',
  );
  expect((await parts({ frozenRows: 0 })).sheet).not.toContain("<pane");
});

describe("protection: 0 in the file is what is allowed;", () => {
  const none = { allowFormatCells: false, allowFormatColumns: false, allowFormatRows: false };
  const of = async (allowed: Partial<typeof none>): Promise<string> => {
    const { sheet } = await parts({ protection: { ...none, ...allowed } });
    return /<sheetProtection [^>]*>/.exec(sheet)?.[0] ?? "";
  };

  test("no password, selecting is allowed, objects and scenarios are locked", async () => {
    expect(await of({})).toBe(
      '<sheetProtection sheet="1" objects="1" scenarios="1" selectLockedCells="0" selectUnlockedCells="0" ' +
        'formatCells="1" formatColumns="1" formatRows="1"/>',
    );
  });

  test.each([
    ["formatCells", { allowFormatCells: true }],
    ["formatColumns", { allowFormatColumns: true }],
    ["formatRows", { allowFormatRows: true }],
  ])("%s alone", async (attribute, allowed) => {
    const names = ["formatCells", "formatColumns", "formatRows"];
    const found = await of(allowed);
    expect(names.filter((name) => found.includes(`${name}="0"`))).toEqual([attribute]);
  });

  test("none", async () => {
    expect((await parts({ protection: null })).sheet).not.toContain("sheetProtection");
  });
});
