import { errorOf } from "../../support/excel-error";
import { openExcel, type OpenExcel } from "../../support/office-js";
import { workbookData } from "../../support/workbook-data";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel({ data: workbookData({ 表: {}, 二: {} }) });
});

afterEach(() => {
  excel.close();
});

/** Freezes on the sheet that is not shown, then tells what is frozen. */
const after = (act: (panes: Excel.WorksheetFreezePanes) => void) =>
  Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getItem("二");
    act(freezePanes);
    const location = freezePanes.getLocationOrNullObject();
    location.load("address");
    await context.sync();
    return location.isNullObject ? null : location.address;
  });

test("rows, columns, both, and none", async () => {
  expect(await after(() => undefined)).toBeNull();
  expect(
    await after((panes) => {
      panes.freezeRows(4);
    }),
  ).toBe("二!1:4");
  expect(
    await after((panes) => {
      panes.freezeColumns();
    }),
  ).toBe("二!A:A");
  expect(
    await after((panes) => {
      panes.freezeAt("A1:B3");
    }),
  ).toBe("二!A1:B3");
  const { freeze } = excel.univer.getActiveWorkbook()?.save().sheets["sheet-2"] ?? {};
  expect(freeze).toMatchObject({ xSplit: 2, ySplit: 3, startRow: 3, startColumn: 2 });
  expect(
    await after((panes) => {
      panes.unfreeze();
    }),
  ).toBeNull();
});

test("what is not frozen has no location", async () => {
  const error = await errorOf(
    after((panes) => {
      panes.getLocation().load("address");
    }),
  );
  expect(error.code).toBe("ItemNotFound");
});

test("a number of rows that no sheet has is refused", async () => {
  for (const count of [-1, 1_048_576]) {
    const error = await errorOf(
      after((panes) => {
        panes.freezeRows(count);
      }),
    );
    expect(error.code).toBe("InvalidArgument");
  }
});
