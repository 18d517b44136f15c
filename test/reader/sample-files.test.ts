import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EDITIONS } from "../../src/editions/editions";
import { readWorkbook } from "../../src/reader/read-workbook";
import { readWorkbookPicture } from "../../src/workbook/read-workbook-picture";
import { GOLDEN, goldenPart } from "../support/golden-form";

function readSample(name: string) {
  const bytes = readFileSync(join(__dirname, "../samples", name));
  return readWorkbook(readWorkbookPicture(bytes, name), EDITIONS);
}

test("the file of the filled example gives exactly the golden parse", () => {
  const reading = readSample("baiyun-kexie.xlsx");
  expect(reading.status === "read" ? reading.declarations.map(goldenPart) : reading).toEqual([
    GOLDEN,
  ]);
});

test("the file with faults is read with its faults", () => {
  const reading = readSample("baiyun-kexie-with-faults.xlsx");
  const [declaration] = reading.status === "read" ? reading.declarations : [];
  expect(declaration?.budget.projectExpenditure.value).toBe(33_760_000);
  expect(declaration?.tasks[0]?.amount).toMatchObject({
    value: 2_500_000,
    cell: "C14",
    raw: "２．５０万元",
    reading: { kind: "number", storedAs: "text", suffix: "万元" },
  });
  expect(declaration?.tasks[2]?.amount).toMatchObject({ value: null, cell: "C16" });
  expect(declaration?.indicators[4]?.annualValue).toMatchObject({ value: null, cell: "E25" });
  expect(declaration?.emptyCategories.map(({ cell }) => cell)).toEqual(["B35", "B36", "B37"]);
});

test("another workbook is not a declaration", () => {
  expect(readSample("not-a-declaration.xlsx")).toEqual({
    status: "unrecognised",
    reason: "none",
    sheet: null,
  });
});
