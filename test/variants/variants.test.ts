import { EDITIONS } from "../../src/editions/editions";
import { readWorkbook, type WorkbookReading } from "../../src/reader/read-workbook";
import { toAddress, toRangeAddress } from "../../src/sheet/address";
import type { SheetPicture, WorkbookPicture } from "../../src/sheet/sheet-picture";
import { readWorkbookPicture } from "../../src/workbook/read-workbook-picture";
import { unfoundedFields } from "./support/cells-of-model";
import { filledCells } from "./support/filled-cells";
import { formsOf } from "./support/forms-of";
import type { SheetSpec, Variant } from "./support/variant";
import { WRITERS, type Writer } from "./support/writers";
import { VARIANTS } from "./variants";

const CASES = VARIANTS.flatMap((variant) =>
  writersOf(variant).map((writer) => ({ ...variant, writer, writerName: writer.name })),
);

test.each(CASES)("$id $name, $writerName", async ({ writer, ...variant }) => {
  const workbook = await pictureOf(variant, writer);
  const reading = readWorkbook(workbook, EDITIONS);
  expect(workbook.sheets.map((sheet) => held(sheet, writer))).toEqual(
    variant.workbook.sheets.map((sheet) => drawn(sheet, writer)),
  );
  expect(formsOf(reading)).toEqual(variant.expected);
  expect(unfounded(reading, workbook)).toEqual([]);
});

test("every numbered irregularity has a workbook, written by two programs", () => {
  const lines = Array.from({ length: 27 }, (_, line) => `M${String(line + 1).padStart(2, "0")}`);
  expect(lines.filter((line) => !VARIANTS.some(({ id }) => id === line))).toEqual([]);
  expect(VARIANTS.filter((variant) => writersOf(variant).length < 2)).toEqual([]);
});

function writersOf({ needs }: Variant): readonly Writer[] {
  return WRITERS.filter(({ lacks }) => !needs.some((feature) => lacks.includes(feature)));
}

async function pictureOf(variant: Variant, writer: Writer): Promise<WorkbookPicture> {
  const fileName = variant.fileName.replace(/\.xlsx$/, writer.extension);
  return readWorkbookPicture(await writer.write(variant.workbook), fileName);
}

function unfounded(reading: WorkbookReading, { sheets }: WorkbookPicture): readonly string[] {
  const declarations = reading.status === "read" ? reading.declarations : [];
  return declarations.flatMap((declaration) => {
    const sheet = sheets.find(({ name }) => name === declaration.sheet);
    return sheet === undefined
      ? [`no sheet ${declaration.sheet}`]
      : unfoundedFields(declaration, sheet);
  });
}

/**
 * What the file contains of a sheet; compared with what it should contain, since otherwise a variant would test
 * something else.
 */
function held(sheet: SheetPicture, { lacks }: Writer): unknown {
  const { origin } = sheet;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    values: sheet.values.flatMap((row, r) =>
      row.flatMap((value, c) =>
        value === null
          ? []
          : [[toAddress({ row: origin.row + r, column: origin.column + c }), value]],
      ),
    ),
    formulas: lacks.includes("formulas")
      ? []
      : sheet.formulas.flat().filter((text) => text !== null),
    merges: (sheet.merges ?? []).map(toRangeAddress).sort(),
    hiddenRows: lacks.includes("hidden rows") ? [] : sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
  };
}

function drawn(sheet: SheetSpec, { lacks }: Writer): unknown {
  const cells = filledCells(sheet);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    values: cells.flatMap(({ address, value }) => (value === null ? [] : [[address, value]])),
    formulas: lacks.includes("formulas")
      ? []
      : cells.flatMap(({ formula }) => (formula === null ? [] : [formula])),
    merges: [...sheet.merges].sort(),
    hiddenRows: lacks.includes("hidden rows") ? [] : sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
  };
}
