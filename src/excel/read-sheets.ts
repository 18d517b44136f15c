import type { SheetPicture } from "../sheet/sheet-picture";
import { findMarksOneByOne, marksAmong, requestRules } from "./own-marks";
import { readInBands } from "./read-in-bands";
import { requestCells, requestSheet, toPicture } from "./sheet-request";
import { wasAnswered } from "./was-answered";

/** A sheet as read: its picture, and the earlier marks on it. */
export interface SheetReading {
  readonly sheet: Excel.Worksheet;
  readonly picture: SheetPicture;
  readonly oldMarks: readonly Excel.ConditionalFormat[];
}

/** Reads all sheets in one round trip; one by one only where Excel refuses that. */
export async function readSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly SheetReading[]> {
  const requests = sheets.map((sheet) => ({
    picture: requestSheet(sheet),
    rules: requestRules(sheet),
  }));
  requests.forEach(({ picture }) => {
    requestCells(picture.examined);
  });
  if (!(await wasAnswered(context))) {
    return readOneByOne(context, sheets);
  }
  return requests.map(({ picture, rules }) => ({
    sheet: picture.sheet,
    picture: toPicture(picture, [picture.examined]),
    oldMarks: marksAmong(rules),
  }));
}

/** For when all at once was too large, or a rule on one of the sheets cannot be read (office-js#6835). */
async function readOneByOne(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly SheetReading[]> {
  const readings: SheetReading[] = [];
  for (const sheet of sheets) {
    readings.push(await readOne(context, sheet));
  }
  return readings;
}

async function readOne(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<SheetReading> {
  const request = requestSheet(sheet);
  await context.sync();
  return {
    sheet,
    picture: toPicture(request, await readInBands(context, sheet, request.examined)),
    oldMarks: await findMarksOneByOne(context, sheet),
  };
}
