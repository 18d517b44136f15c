import type { Book } from "../model/book";
import type { LiveRanges } from "../model/live-ranges";
import type { ObjectModel } from "../model/object-model";
import type { ApiObject } from "../api-object";
import { rangeClass } from "./range";
import { rangeAreasClass } from "./range-areas";
import { workbookClass } from "./workbook";
import { worksheetClass } from "./worksheet";

/**
 * The Workbook object, root of everything a batch can reach.
 * @param ranges Where the ranges that are handed out are remembered.
 */
export function createWorkbook(book: Book, ranges: LiveRanges): ApiObject {
  const model: ObjectModel = {
    range: ({ sheet, area }) => range(ranges.add(sheet, [area])),
    rangeAreas: ({ sheet, areas }) => rangeAreas(ranges.add(sheet, areas)),
    worksheet: (sheet) => worksheet(sheet),
    areaOf: (object) => range.targetOf(object),
    areasOf: (object) => range.targetOf(object) ?? rangeAreas.targetOf(object),
  };
  const range = rangeClass(model);
  const rangeAreas = rangeAreasClass(model);
  const worksheet = worksheetClass(model);
  return workbookClass(model)(book);
}
