import fc from "../support/fast-check";
import { EDITIONS } from "../../src/editions/editions";
import { readWorkbook } from "../../src/reader/read-workbook";
import { contains, toArea, toPosition, toRangeAddress } from "../../src/sheet/address";
import type { Declaration } from "../../src/declaration/declaration";
import type { CellValue } from "../../src/sheet/sheet-picture";
import { unfoundedFields } from "../variants/support/cells-of-model";
import { EXAMPLE } from "../support/spreadsheet-edits";
import { FLAT_LIST, NATIONAL, PROVINCIAL } from "../support/other-forms";
import { sheetPicture, workbookPicture } from "../support/sheet-picture";

const FORMS = [EXAMPLE, NATIONAL, FLAT_LIST, PROVINCIAL];
const labels = [
  ...new Set(FORMS.flatMap(({ rows }) => rows.flat()).filter((value) => value !== null)),
];

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.constantFrom<CellValue>(...labels),
  fc.constantFrom<CellValue>(
    "#REF!",
    "",
    " ",
    "：",
    "注：",
    "填报人：",
    "无",
    true,
    false,
    "项目名称",
  ),
  fc.double(),
  fc.string(),
);

const area = fc
  .record({ top: fc.nat(45), left: fc.nat(8), height: fc.nat(5), width: fc.nat(5) })
  .map(({ top, left, height, width }) =>
    toRangeAddress({ top, left, bottom: top + height, right: left + width }),
  );

/** Reads a sheet and expects of every model that it lies in its range and contains what its cells say. */
function expectFounded(
  rows: readonly (readonly CellValue[])[],
  merges: readonly string[] | null,
): void {
  const picture = sheetPicture({ rows, merges });
  const reading = readWorkbook(workbookPicture([picture]), EDITIONS);
  for (const declaration of reading.status === "read" ? reading.declarations : []) {
    expectInside(declaration);
    expect(unfoundedFields(declaration, picture)).toEqual([]);
  }
}

/** Every address the model names lies in the range it names. */
function expectInside({ range, tasks, indicators, cells, layout }: Declaration): void {
  const whole = toArea(range);
  const fields = [
    ...tasks.flatMap(({ name, content, amount, target }) => [name, content, amount, target]),
    ...indicators.flatMap(({ name, periodValue, annualValue }) => [name, periodValue, annualValue]),
  ];
  const addresses = [
    ...fields.map(({ cell }) => cell),
    ...cells.map(({ cell }) => cell),
    ...Object.values(layout.sections),
  ];
  expect(addresses.filter((cell) => cell !== null && !contains(whole, toPosition(cell)))).toEqual(
    [],
  );
}

test.each(Object.entries({ EXAMPLE, NATIONAL, FLAT_LIST, PROVINCIAL }))(
  "whatever is typed into the form, reading it gives a model of what stands there or a reason: %s",
  (_, form) => {
    const edits = fc.array(fc.tuple(fc.nat(40), fc.nat(7), value), { maxLength: 25 });
    fc.assert(
      fc.property(edits, fc.option(fc.array(area, { maxLength: 6 })), (changes, more) => {
        const rows: CellValue[][] = Array.from({ length: 41 }, (_, row) => [
          ...(form.rows[row] ?? []),
        ]);
        for (const [row, column, entry] of changes) {
          rows[row]?.splice(column, 1, entry);
        }
        expectFounded(rows, more && [...form.merges, ...more]);
      }),
      { numRuns: 200 },
    );
  },
);

test.each([
  {
    where: "above",
    rows: [[null], ...NATIONAL.rows.slice(1)],
    merges: [...NATIONAL.merges, "B1:B6"],
  },
  {
    where: "beside",
    rows: NATIONAL.rows.map((row) => [null, ...row]),
    merges: ["A6:C6"],
  },
])("a name merged with cells $where the form is part of the form", ({ rows, merges }) => {
  expectFounded(rows, merges);
});

test("whatever a sheet holds, reading it gives a model or a reason", () => {
  const rows = fc.array(fc.array(value, { maxLength: 8 }), { maxLength: 30 });
  fc.assert(
    fc.property(rows, fc.option(fc.array(area, { maxLength: 6 })), (cells, merges) => {
      expectFounded(cells, merges);
    }),
    { numRuns: 200 },
  );
});
