import type { Area } from "../../../sheet/address";
import { apiClass, NULL_OBJECT, type ApiClass } from "../api-class";
import type { Arguments } from "../api-object";
import { expectText } from "../expect";
import { areaAt, WHOLE_SHEET } from "../model/grid";
import type { ObjectModel } from "../model/object-model";
import { activate } from "../model/selection";
import type { Sheet } from "../model/sheet";
import { addressedArea, addressedAreas } from "../model/sheet-address";
import { renameSheet } from "../model/sheets";
import { eventMethods } from "./event-methods";
import { worksheetProtection } from "./worksheet-protection";

const FIRST_CELL = areaAt(0, 0, 1, 1);

/** `Excel.Worksheet` */
export function worksheetClass({ range, rangeAreas }: ObjectModel): ApiClass<Sheet> {
  return apiClass<Sheet>({
    name: "Worksheet",
    identity: (sheet) => ({ Id: sheet.id }),
    scalars: {
      Id: (sheet) => sheet.id,
      Name: (sheet) => sheet.name,
      Position: (sheet) => sheet.position,
      Visibility: (sheet) => sheet.visibility,
    },
    setters: {
      Name: (sheet, value) => {
        renameSheet(sheet, expectText(value));
      },
    },
    navigation: {
      Protection: (sheet) => worksheetProtection(sheet),
    },
    methods: {
      Activate: (sheet) => {
        activate(sheet);
        return null;
      },
      GetCell: (sheet, args) =>
        range({ sheet, area: areaAt(args.integer(0), args.integer(1), 1, 1) }),
      GetRange: (sheet, args) => range({ sheet, area: areaOrWhole(sheet, args) }),
      GetRangeByIndexes: (sheet, args) =>
        range({
          sheet,
          area: areaAt(args.integer(0), args.integer(1), args.integer(2), args.integer(3)),
        }),
      GetRanges: (sheet, args) =>
        rangeAreas({
          sheet,
          areas: args.value(0) === null ? [WHOLE_SHEET] : addressedAreas(sheet, args.text(0)),
        }),
      GetUsedRange: (sheet, args) =>
        range({ sheet, area: sheet.usedArea(args.flag(0)) ?? FIRST_CELL }),
      GetUsedRangeOrNullObject: (sheet, args) => {
        const area = sheet.usedArea(args.flag(0));
        return area === null ? NULL_OBJECT : range({ sheet, area });
      },
      ...eventMethods<Sheet>((sheet) => ({ events: sheet.book.events, target: sheet.id })),
    },
  });
}

function areaOrWhole(sheet: Sheet, args: Arguments): Area {
  return args.value(0) === null ? WHOLE_SHEET : addressedArea(sheet, args.text(0));
}
