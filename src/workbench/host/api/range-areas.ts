import { apiClass, type ApiClass } from "../api-class";
import { cellCount, isEntireColumn, isEntireRow } from "../model/grid";
import type { LiveRange } from "../model/live-ranges";
import type { ObjectModel, SheetAreas } from "../model/object-model";
import { fullAddress } from "../model/sheet-address";
import { conditionalFormatCollectionClass } from "./conditional-format-collection";
import { dataValidationClass } from "./data-validation";
import { rangeClear } from "./range-clear";
import { rangeCollectionClass } from "./range-collection";
import { rangeFormat } from "./range-format";

/** `Excel.RangeAreas` */
export function rangeAreasClass(model: ObjectModel): ApiClass<LiveRange> {
  const conditionalFormats = conditionalFormatCollectionClass(model);
  const dataValidation = dataValidationClass(model);
  const ranges = rangeCollectionClass(model);
  return apiClass<LiveRange>({
    name: "RangeAreas",
    isReferenceable: true,
    scalars: {
      Address: addresses,
      AddressLocal: addresses,
      AreaCount: ({ areas }) => areas.length,
      CellCount: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0),
      IsEntireColumn: ({ areas }) => areas.every(isEntireColumn),
      IsEntireRow: ({ areas }) => areas.every(isEntireRow),
    },
    navigation: {
      Areas: (target) => ranges(target),
      ConditionalFormats: (target) => conditionalFormats(target),
      DataValidation: (target) => dataValidation(target),
      Format: (target) => rangeFormat(target),
      Worksheet: ({ sheet }) => model.worksheet(sheet),
    },
    methods: { ...rangeClear },
  });
}

function addresses({ sheet, areas }: SheetAreas): string {
  return areas.map((area) => fullAddress(sheet, area)).join(",");
}
