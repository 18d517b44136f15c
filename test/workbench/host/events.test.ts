import { openExcel, type OpenExcel } from "../../support/office-js";
import { waitUntil } from "../../support/wait-until";
import { workbookData } from "../../support/workbook-data";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel({
    data: workbookData({ 申报表: { rows: [["部门", 1, "=B1*2"]] }, 第二: {} }),
  });
});

afterEach(() => {
  excel.close();
});

const engineSheet = () => {
  const sheet = excel.univer.getActiveWorkbook()?.getActiveSheet();
  if (!sheet) {
    throw new Error("No sheet");
  }
  return sheet;
};

/** Watches one event of the first sheet or of all, and gives what was told and how to stop. */
async function watch<Args>(
  eventOf: (worksheets: Excel.WorksheetCollection) => OfficeExtension.EventHandlers<Args>,
): Promise<{ told: Args[]; stop: () => Promise<void> }> {
  const told: Args[] = [];
  const result = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.getFirst();
    first.load("id");
    await context.sync();
    const registered = eventOf(worksheets).add((args) => {
      told.push(args);
      return Promise.resolve();
    });
    await context.sync();
    return registered;
  });
  return {
    told,
    stop: () =>
      Excel.run(result.context, async (context) => {
        result.remove();
        await context.sync();
      }),
  };
}

test("a user's edit is told once, with its address; the recalculated result is not", async () => {
  const { told } = await watch((worksheets) => worksheets.onChanged);
  engineSheet().getRange("B1").setValue(5);
  await waitUntil(() => told.length > 0);
  await Excel.run(async (context) => {
    const result = context.workbook.worksheets.getFirst().getRange("C1");
    result.load("values");
    await context.sync();
    expect(result.values).toEqual([[10]]);
  });
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({
    type: "WorksheetChanged",
    address: "B1",
    worksheetId: "sheet-1",
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: "Unknown",
  });
});

test("the add-in's own write is told as its own", async () => {
  const { told } = await watch((worksheets) => worksheets.getItem("申报表").onChanged);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A2:B3").values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  await waitUntil(() => told.length > 0);
  expect(told[0]).toMatchObject({ address: "A2:B3", triggerSource: "ThisLocalAddin" });
});

test("a format is no change", async () => {
  const { told } = await watch((worksheets) => worksheets.onChanged);
  engineSheet().getRange("B1").setBackground("red");
  engineSheet().getRange("B1").setNumberFormat("0.000");
  engineSheet().getRange("A1").setValue("neu");
  await waitUntil(() => told.length > 0);
  expect(told.map(({ address }) => address)).toEqual(["A1"]);
});

test("undoing is a change", async () => {
  engineSheet().getRange("A1").setValue("neu");
  const { told } = await watch((worksheets) => worksheets.onChanged);
  excel.univer.getActiveWorkbook()?.undo();
  await waitUntil(() => told.length > 0);
  expect(told[0]).toMatchObject({ address: "A1" });
});

test("rows and columns that come and go are told entire", async () => {
  const { told } = await watch((worksheets) => worksheets.onChanged);
  engineSheet().insertRowsAfter(1, 2);
  engineSheet().deleteColumn(3);
  await waitUntil(() => told.length > 1);
  expect(told.map(({ address, changeType }) => [address, changeType])).toEqual([
    ["3:4", "RowInserted"],
    ["D:D", "ColumnDeleted"],
  ]);
});

test("after the handler's removal nothing is told", async () => {
  const first = await watch((worksheets) => worksheets.onChanged);
  const second = await watch((worksheets) => worksheets.onChanged);
  await first.stop();
  engineSheet().getRange("A1").setValue("neu");
  await waitUntil(() => second.told.length > 0);
  expect(first.told).toEqual([]);
});

test("events are switched off and on", async () => {
  const { told } = await watch((worksheets) => worksheets.onChanged);
  const enable = (enableEvents: boolean) =>
    Excel.run(async (context) => {
      context.runtime.enableEvents = enableEvents;
      await context.sync();
    });
  await enable(false);
  engineSheet().getRange("A1").setValue("still");
  await enable(true);
  engineSheet().getRange("A2").setValue("laut");
  await waitUntil(() => told.length > 0);
  expect(told.map(({ address }) => address)).toEqual(["A2"]);
});

test("selecting and activating are told", async () => {
  const selected = await watch((worksheets) => worksheets.onSelectionChanged);
  const activated = await watch((worksheets) => worksheets.onActivated);
  const deactivated = await watch((worksheets) => worksheets.onDeactivated);
  engineSheet().getRange("B2:C3").activate();
  await waitUntil(() => selected.told.length > 0);
  expect(selected.told.at(-1)).toMatchObject({ address: "B2:C3", worksheetId: "sheet-1" });
  excel.univer.getActiveWorkbook()?.setActiveSheet("sheet-2");
  await waitUntil(() => activated.told.length > 0 && deactivated.told.length > 0);
  expect(activated.told).toEqual([{ type: "WorksheetActivated", worksheetId: "sheet-2" }]);
  expect(deactivated.told).toEqual([{ type: "WorksheetDeactivated", worksheetId: "sheet-1" }]);
});
