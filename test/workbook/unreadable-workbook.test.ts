import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import fc from "../support/fast-check";
import { strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre";
import { readWorkbookPicture } from "../../src/workbook/read-workbook-picture";
import { UnreadableWorkbook, type UnreadableCode } from "../../src/workbook/unreadable-workbook";
import { WORKBOOK_LIMITS } from "../../src/workbook/workbook-limits";
import { sample } from "../support/samples";
import { sheetJsFile } from "../support/sheetjs-file";
import { editParts } from "../support/zip-parts";

const FILLED = sample("baiyun-kexie.xlsx");
const CENTRAL_ENTRY = [0x50, 0x4b, 0x01, 0x02];

/** Why a file is refused; null when it is read. */
function refusal(bytes: Uint8Array): UnreadableCode | null {
  try {
    readWorkbookPicture(bytes, "a.xlsx");
    return null;
  } catch (error) {
    if (error instanceof UnreadableWorkbook) {
      return error.code;
    }
    throw error;
  }
}

function binary(): Uint8Array {
  return sheetJsFile(read(FILLED, { type: "array" }), "biff8");
}

/** A package whose directory declares another unpacked size for its sheet. */
function lying(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const name = strToU8("xl/worksheets/sheet1.xml");
  const entry = copy.findIndex(
    (_, at) =>
      CENTRAL_ENTRY.every((byte, i) => copy[at + i] === byte) &&
      name.every((byte, i) => copy[at + 46 + i] === byte),
  );
  new DataView(copy.buffer).setUint32(entry + 24, size, true);
  return copy;
}

function withSheet(edit: (xml: string) => string): Uint8Array {
  return editParts(FILLED, { "xl/worksheets/sheet1.xml": edit });
}

describe("refused with its reason", () => {
  test.each<[string, UnreadableCode, () => Uint8Array]>([
    ["an empty file", "empty", () => new Uint8Array()],
    ["plain text named .xlsx", "not-a-workbook", () => strToU8("部门,金额\n甲,1\n")],
    ["a picture named .xlsx", "not-a-workbook", () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2)],
    ["another kind of zip", "not-a-workbook", () => zipSync({ "a.txt": strToU8("甲") })],
    ["a zip without anything", "truncated", () => Uint8Array.of(0x50, 0x4b, 3, 4)],
    ["an .xlsx cut off", "truncated", () => FILLED.slice(0, FILLED.length * 0.7)],
    ["an .xls cut off", "truncated", () => binary().slice(0, binary().length * 0.7)],
    ["a file over 20 MB", "too-large", () => new Uint8Array(WORKBOOK_LIMITS.packedBytes + 1)],
    [
      "a bomb by its directory",
      "too-large",
      () => lying(FILLED, WORKBOOK_LIMITS.unpackedBytes + 1),
    ],
    ["a part larger than declared", "damaged", () => lying(FILLED, 10)],
    ["a part smaller than declared", "damaged", () => lying(FILLED, 100_000)],
    [
      "an entity definition",
      "unsafe",
      () => withSheet((xml) => `<!DOCTYPE worksheet [<!ENTITY a "aaaa">]>${xml}`),
    ],
    [
      "an entity definition in XML named .xls",
      "unsafe",
      () => strToU8(`<?xml version="1.0"?><!DOCTYPE Workbook [<!ENTITY a "a">]><Workbook/>`),
    ],
    [
      "rows that are not closed",
      "damaged",
      () => withSheet((xml) => xml.slice(0, xml.indexOf("</sheetData>"))),
    ],
  ])("%s: %s", (_, code, bytes) => {
    expect(refusal(bytes())).toBe(code);
  });

  test("a password", async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: "表", rows: [["甲"]] }],
      encryption: { password: "秘密", spinCount: 1_000 },
    });
    expect(refusal(bytes)).toBe("encrypted");
  });

  test("more sheets than are examined", async () => {
    const sheets = Array.from({ length: 101 }, (_, index) => ({ name: `表${index}`, rows: [[1]] }));
    expect(refusal(await writeXlsx({ sheets }))).toBe("too-many-sheets");
    expect(refusal(await writeXlsx({ sheets: sheets.slice(1) }))).toBeNull();
  });

  test("a bomb that declares little and unpacks to much takes neither memory nor time", () => {
    const bomb = withSheet(() => " ".repeat(150 * 1024 * 1024));
    const before = process.memoryUsage().arrayBuffers;
    expect(refusal(lying(bomb, 1_000))).toBe("damaged");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * 1024 * 1024);
  });
});

describe("whatever the bytes", () => {
  test("random bytes behind any signature are refused or read, never a crash", () => {
    const signatures = [[], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]];
    fc.assert(
      fc.property(
        fc.constantFrom(...signatures),
        fc.uint8Array({ maxLength: 600 }),
        (head, tail) => {
          refusal(Uint8Array.of(...head, ...tail));
        },
      ),
    );
  });

  test("a workbook with a changed byte is refused, or read without a wrong value", () => {
    const [original] = readWorkbookPicture(FILLED, "a.xlsx").sheets;
    fc.assert(
      fc.property(fc.nat(FILLED.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const bytes = FILLED.slice();
        bytes[at] = (bytes[at] ?? 0) ^ by;
        const sheets = refusal(bytes) === null ? readWorkbookPicture(bytes, "a.xlsx").sheets : [];
        for (const { values } of sheets) {
          expect(values).toEqual(values.length === 0 ? [] : original?.values);
        }
      }),
      { numRuns: 100 },
    );
  });
});

test("the sample that is no workbook file", () => {
  const text = readFileSync(join(__dirname, "../samples/baiyun-kexie.txt"));
  expect(refusal(new Uint8Array(text))).toBe("not-a-workbook");
});
