import fc from "../../support/fast-check";
import { readXlsx } from "hucre";
import type { Area } from "../../../src/sheet/address";
import type { SheetPicture } from "../../../src/sheet/sheet-picture";
import type { SheetPlan } from "../../../src/sheet/sheet-plan";
import { readWorkbookPicture } from "../../../src/workbook/read-workbook-picture";
import { writeWorkbook } from "../../../src/workbook/write-workbook";
import { parseXml } from "../../../src/workbook/patch/xml";
import { textsOfParts } from "../../support/zip-parts";
import { anyPlan, overlap } from "./any-plan";
import { expectNames, expectWritten } from "./expect-written";
import { plannedAt } from "./planned-at";

test("whatever is planned, hucre reads the same back", async () => {
  await fc.assert(
    fc.asyncProperty(anyPlan, async (plan) => {
      const bytes = await writeWorkbook([plan]);
      const { sheets, namedRanges = [] } = await readXlsx(bytes, { readStyles: true });
      const [sheet] = sheets;
      if (sheet === undefined) {
        throw new Error("no sheet");
      }
      expectWritten(sheet, plan);
      expectNames(namedRanges, plan);
    }),
    { numRuns: 150 },
  );
});

test("whatever is planned, our own reader sees the contents, formulas and merges", async () => {
  await fc.assert(
    fc.asyncProperty(anyPlan, async (plan) => {
      const [picture] = readWorkbookPicture(await writeWorkbook([plan]), "a.xlsx").sheets;
      if (picture === undefined) {
        throw new Error("no sheet");
      }
      expect(picture.name).toBe(plan.name);
      expect(contentsOf(picture)).toEqual(plannedContents(plan));
      const seen = areaOf(picture);
      expect(picture.merges).toEqual(
        plan.merges
          .filter((merge) => overlap(merge, seen))
          .sort((a, b) => a.top - b.top || a.left - b.left),
      );
    }),
    { numRuns: 150 },
  );
});

test("whatever is planned, every part is well-formed XML and the bytes are the same again", async () => {
  await fc.assert(
    fc.asyncProperty(anyPlan, async (plan) => {
      const bytes = await writeWorkbook([plan]);
      Object.values(textsOfParts(bytes)).forEach((xml) => parseXml(xml));
      expect(await writeWorkbook([plan])).toEqual(bytes);
    }),
    { numRuns: 50 },
  );
});

/** The area of a picture's cells; one that nothing lies in where it has none. */
function areaOf({ origin: { row, column }, rowCount, columnCount }: SheetPicture): Area {
  return { top: row, left: column, bottom: row + rowCount - 1, right: column + columnCount - 1 };
}

/** Value and formula of every cell that has one, by row and column on the sheet. */
function contentsOf({ origin, values, formulas }: SheetPicture): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  values.forEach((line, row) => {
    line.forEach((value, column) => {
      const formula = formulas[row]?.[column] ?? null;
      if (value !== null || formula !== null) {
        found[`${origin.row + row},${origin.column + column}`] = { value, formula };
      }
    });
  });
  return found;
}

function plannedContents(plan: SheetPlan): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const { position } of plan.cells) {
    const { value, formula } = plannedAt(plan, position);
    if (value !== null || formula !== null) {
      // SheetJS reads a pair of carriage return and line feed as one line feed.
      const read = typeof value === "string" ? value.replaceAll("\r\n", "\n") : value;
      found[`${position.row},${position.column}`] = { value: read, formula };
    }
  }
  return found;
}
