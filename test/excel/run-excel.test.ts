import { runExcel } from "../../src/excel/run-excel";
import { openExcel } from "../support/office-js";
import { refuseBatches } from "../support/refuse-batches";
import { workbookData } from "../support/workbook-data";

test("says so outside Excel", async () => {
  Reflect.deleteProperty(globalThis, "Excel");
  await expect(runExcel(() => Promise.resolve(1))).rejects.toMatchObject({ code: "not-in-excel" });
});

test.each([
  ["InactiveWorkbook", "inactive-workbook"],
  ["AccessDenied", "access-denied"],
  ["ApiNotFound", "too-old"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["GeneralException", "unknown"],
  ["SomethingNew", "unknown"],
])("Excel's %s becomes %s", async (excelCode, code) => {
  const excel = openExcel({ data: workbookData({ 一: {} }) });
  refuseBatches(excel.host, () => true, excelCode);
  const failing = runExcel((context) => {
    context.workbook.load("name");
    return context.sync();
  });
  await expect(failing).rejects.toMatchObject({ name: "ExcelProblem", code });
  excel.close();
});
