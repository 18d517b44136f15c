import type { ApiObject } from "../api-object";
import { apiClass, NULL_OBJECT, type ApiClass } from "../api-class";
import type { Area } from "../../../sheet/address";
import type { LiveRange } from "../model/live-ranges";
import { mergeCells, unmergeCells } from "../model/merge-cells";
import type { ObjectModel } from "../model/object-model";
import { requireUnprotected } from "../model/protection";
import { select, type SheetArea } from "../model/selection";
import { conditionalFormatCollectionClass } from "./conditional-format-collection";
import { dataValidationClass } from "./data-validation";
import { rangeClear } from "./range-clear";
import { rangeCopy } from "./range-copy";
import { rangeContent, rangeContentSetters } from "./range-content";
import { rangeFormat } from "./range-format";
import { rangeGeometry, rangeNeighbours } from "./range-geometry";
import { rangeLines } from "./range-lines";
import { rangeProperties } from "./range-properties";
import { rangeVisibility, rangeVisibilitySetters } from "./range-visibility";
import { required } from "./required";

/** `Excel.Range` */
export function rangeClass(model: ObjectModel): ApiClass<LiveRange> {
  const conditionalFormats = conditionalFormatCollectionClass(model);
  const dataValidation = dataValidationClass(model);
  const mergedAreas = ({ sheet, area }: SheetArea): ApiObject | null => {
    const areas = sheet.mergesFrom(area);
    return areas.length === 0 ? null : model.rangeAreas({ sheet, areas });
  };
  const used = ({ sheet, area }: SheetArea, valuesOnly: boolean): Area | null =>
    sheet.usedArea(valuesOnly, area);

  return apiClass<LiveRange>({
    name: "Range",
    isReferenceable: true,
    scalars: { ...rangeContent, ...rangeGeometry, ...rangeVisibility },
    setters: { ...rangeContentSetters, ...rangeVisibilitySetters },
    navigation: {
      ConditionalFormats: (range) => conditionalFormats(range),
      DataValidation: (range) => dataValidation(range),
      Format: (range) => rangeFormat(range),
      Worksheet: ({ sheet }) => model.worksheet(sheet),
    },
    methods: {
      ...rangeNeighbours(model),
      ...rangeProperties,
      ...rangeClear,
      ...rangeCopy(model),
      ...rangeLines(model),
      GetMergedAreas: (range) => required(mergedAreas(range)),
      GetMergedAreasOrNullObject: (range) => mergedAreas(range) ?? NULL_OBJECT,
      GetUsedRange: (range, args) => {
        const area = used(range, args.flag(0)) ?? { ...range.area, ...firstCell(range.area) };
        return model.range({ sheet: range.sheet, area });
      },
      GetUsedRangeOrNullObject: (range, args) => {
        const area = used(range, args.flag(0));
        return area === null ? NULL_OBJECT : model.range({ sheet: range.sheet, area });
      },
      Merge: ({ sheet, area }, args) => {
        requireUnprotected(sheet);
        mergeCells(sheet, area, args.flag(0));
        return null;
      },
      Select: (range) => {
        select(range);
        return null;
      },
      Unmerge: ({ sheet, area }) => {
        requireUnprotected(sheet);
        unmergeCells(sheet, area);
        return null;
      },
    },
  });
}

function firstCell({ top, left }: Area): Pick<Area, "bottom" | "right"> {
  return { bottom: top, right: left };
}
