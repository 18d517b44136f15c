import { errorOf } from "../../support/excel-error";
import { openExcel, type OpenExcel } from "../../support/office-js";
import { waitUntil } from "../../support/wait-until";
import { workbookData } from "../../support/workbook-data";

let excel: OpenExcel;

afterEach(() => {
  excel.close();
});

const open = (options?: Parameters<typeof openExcel>[1]) => {
  excel = openExcel({ data: workbookData({ 申报表: { rows: [["部门", 1]] } }) }, options);
};

const activeSheet = (context: Excel.RequestContext) =>
  context.workbook.worksheets.getActiveWorksheet();

const valueOf = async (address: string) =>
  Excel.run(async (context) => {
    const range = activeSheet(context).getRange(address);
    range.load("values");
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });

test("what ran before the failure stays, what comes after does not run", async () => {
  open();
  const error = await errorOf(
    Excel.run(async (context) => {
      const sheet = activeSheet(context);
      sheet.getRange("A1").values = [["vorher"]];
      context.workbook.worksheets.getItem("没有").activate();
      sheet.getRange("A2").values = [["nachher"]];
      await context.sync();
    }),
  );
  expect(error.code).toBe("ItemNotFound");
  expect(error.debugInfo.statement).toContain("worksheets.getItem(");
  expect(await valueOf("A1")).toBe("vorher");
  expect(await valueOf("A2")).toBe("");
});

test("what was loaded before the failure is there", async () => {
  open();
  await Excel.run(async (context) => {
    const sheet = activeSheet(context);
    sheet.load("name");
    context.workbook.worksheets.getItem("没有").load("name");
    await errorOf(context.sync());
    expect(sheet.name).toBe("申报表");
  });
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["Worksheet.slicers", (sheet) => sheet.slicers.getCount()],
  ["Worksheet.showHeadings", (sheet) => sheet.load("showHeadings")],
  [
    "Worksheet.calculate",
    (sheet) => {
      sheet.calculate(true);
    },
  ],
  [
    "Range.style",
    (sheet) => {
      sheet.getRange("A1").style = "Normal";
    },
  ],
])("what the host does not have fails with its name: %s", async (member, use) => {
  open();
  const error = await errorOf(
    Excel.run(async (context) => {
      use(activeSheet(context));
      await context.sync();
    }),
  );
  expect(error.code).toBe("ApiNotImplemented");
  expect(error.message.toLowerCase()).toContain(member.toLowerCase());
  expect(error.debugInfo.errorLocation).toBe(member);
});

test("while a cell is edited every batch is refused", async () => {
  open();
  excel.host.setCellEditMode(true);
  expect((await errorOf(valueOf("A1"))).code).toBe("InvalidOperationInCellEditMode");
  excel.host.setCellEditMode(false);
  expect(await valueOf("A1")).toBe("部门");
});

test("requests above 5 MB are refused, and so are responses", async () => {
  open();
  const long = "长".repeat(30_000);
  const write = (columns: number) =>
    Excel.run(async (context) => {
      activeSheet(context).getRangeByIndexes(0, 0, 1, columns).values = [
        Array.from({ length: columns }, () => long),
      ];
      await context.sync();
    });
  expect((await errorOf(write(60))).code).toBe("RequestPayloadSizeLimitExceeded");
  await write(40);
  const read = Excel.run(async (context) => {
    activeSheet(context).getRange("A1:AN1").load("values,text");
    await context.sync();
  });
  expect((await errorOf(read)).code).toBe("ResponsePayloadSizeLimitExceeded");
});

test("each sync is one round trip, and ranges are let go afterwards", async () => {
  open();
  await Excel.run(async (context) => {
    const range = activeSheet(context).getRange("A1");
    range.load("values");
    await context.sync();
    range.values = [["später"]];
    await context.sync();
    expect(excel.host.referenceCount()).toBe(1);
  });
  expect(excel.roundTrips()).toBe(2);
  await waitUntil(() => excel.host.referenceCount() === 0);
  expect(excel.roundTrips()).toBe(2);
});

test("a tracked range lives until it is untracked", async () => {
  open();
  const range = await Excel.run(async (context) => {
    const tracked = activeSheet(context).getRange("A1");
    tracked.track();
    await context.sync();
    return tracked;
  });
  await Excel.run(range, async (context) => {
    range.load("address");
    await context.sync();
    expect(range.address).toBe("申报表!A1");
    range.untrack();
    await context.sync();
  });
  await waitUntil(() => excel.host.referenceCount() === 0);
});

test("an older Excel does not know newer members", async () => {
  open({ excelApi: "1.12" });
  const error = await errorOf(
    Excel.run(async (context) => {
      activeSheet(context).getRange("A1").getMergedAreasOrNullObject();
      await context.sync();
    }),
  );
  expect(error.code).toBe("ApiNotFound");
  expect(excel.Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
  expect(excel.Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
});

test("an older Excel loads all that it knows", async () => {
  open({ excelApi: "1.1" });
  await Excel.run(async (context) => {
    const range = activeSheet(context).getRange("A1");
    range.load();
    await context.sync();
    expect(range.values).toEqual([["部门"]]);
    expect(() => range.rowHidden).toThrow("rowHidden");
  });
});

test("suspending screen updates is understood", async () => {
  open();
  await Excel.run(async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    await context.sync();
  });
  expect(excel.roundTrips()).toBe(1);
});
