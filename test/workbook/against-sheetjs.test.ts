import fc from "../support/fast-check";
import { read, utils, write, type CellObject, type WorkSheet } from "@e965/xlsx";
import { toAddress } from "../../src/sheet/address";
import type { SheetPicture } from "../../src/sheet/sheet-picture";
import { readWorkbookPicture } from "../../src/workbook/read-workbook-picture";
import { sample } from "../support/samples";

/** What the two readers must agree on of a cell with content. */
interface Content {
  readonly value: unknown;
  readonly formula: string | null;
  readonly format: string;
}

/** The contents of a sheet by their addresses, as SheetJS alone reads it. */
function ofLibrary(sheet: WorkSheet): Readonly<Record<string, Content>> {
  const contents: Record<string, Content> = {};
  (sheet["!data"] ?? []).forEach((cells, row) => {
    cells.forEach((cell: CellObject, column) => {
      const isBlank = cell.t === "z" || cell.v === "";
      if (!isBlank || cell.f !== undefined) {
        contents[toAddress({ row, column })] = {
          value: cell.t === "e" ? cell.w : isBlank || cell.v === undefined ? null : cell.v,
          formula: cell.f === undefined ? null : `=${cell.f}`,
          format: String(cell.z ?? "General"),
        };
      }
    });
  });
  return contents;
}

function ofPicture(picture: SheetPicture): Readonly<Record<string, Content>> {
  const contents: Record<string, Content> = {};
  picture.values.forEach((values, r) => {
    values.forEach((value, c) => {
      const formula = picture.formulas[r]?.[c] ?? null;
      if (value !== null || formula !== null) {
        const position = { row: picture.origin.row + r, column: picture.origin.column + c };
        const format = picture.numberFormats[r]?.[c] ?? "";
        contents[toAddress(position)] = { value, formula, format };
      }
    });
  });
  return contents;
}

function expectAgreement(bytes: Uint8Array): void {
  const { SheetNames: names, Sheets: sheets } = read(bytes, {
    type: "array",
    dense: true,
    cellNF: true,
    sheetStubs: true,
  });
  const pictures = readWorkbookPicture(bytes, "a.xlsx").sheets;
  expect(pictures.map(({ name }) => name)).toEqual(names);
  for (const picture of pictures) {
    const sheet = sheets[picture.name] ?? {};
    expect(ofPicture(picture)).toEqual(ofLibrary(sheet));
    const merges = (sheet["!merges"] ?? []).map((range) => utils.encode_range(range));
    expect(picture.merges).toHaveLength(merges.length);
  }
}

test.each([
  "baiyun-kexie.xlsx",
  "baiyun-kexie-with-faults.xlsx",
  "not-a-declaration.xlsx",
] as const)("%s is read as SheetJS reads it", (name) => {
  expectAgreement(sample(name));
});

test("any contents that SheetJS writes are read as it reads them", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 30 });
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  const cell = fc.oneof(
    fc.record({ t: fc.constant<"s">("s"), v: text }),
    fc.record({ t: fc.constant<"n">("n"), v: number, z: fc.constantFrom("0.00", "#,##0", "0%") }),
    fc.record({ t: fc.constant<"b">("b"), v: fc.boolean() }),
    fc.record({ t: fc.constant<"n">("n"), v: number, f: fc.constantFrom("A1+1", 'B2&"a"') }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 5 }), { minLength: 6, maxLength: 6 }),
      (rows) => {
        const sheet: WorkSheet = { "!data": rows, "!ref": "A1:E6" };
        const written: unknown = write(utils.book_new(sheet, "表"), {
          bookType: "xlsx",
          type: "array",
          bookSST: true,
        });
        expectAgreement(new Uint8Array(written instanceof ArrayBuffer ? written : []));
      },
    ),
    { numRuns: 60 },
  );
});
