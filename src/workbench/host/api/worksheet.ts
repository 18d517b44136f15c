import type { Area } from "../../../sheet/address";
import { apiClass, NULL_OBJECT, type ApiClass } from "../api-class";
import type { Arguments } from "../api-object";
import { expectFlag, expectInteger, expectText } from "../expect";
import { HostError } from "../host-error";
import { deleteSheet } from "../model/delete-sheet";
import { areaAt, WHOLE_SHEET } from "../model/grid";
import { moveSheet } from "../model/move-sheet";
import type { ObjectModel } from "../model/object-model";
import { activate } from "../model/selection";
import type { Sheet } from "../model/sheet";
import { addressedArea, addressedAreas } from "../model/sheet-address";
import { setVisibility } from "../model/sheet-visibility";
import { renameSheet } from "../model/sheets";
import { autoFilterClass } from "./auto-filter";
import { chartCollectionClass } from "./chart-collection";
import { eventMethods } from "./event-methods";
import { namedItemCollectionClass } from "./named-item-collection";
import { pageLayoutClass } from "./page-layout";
import { worksheetFreezePanesClass } from "./worksheet-freeze-panes";
import { worksheetProtection } from "./worksheet-protection";

const FIRST_CELL = areaAt(0, 0, 1, 1);

/** `Excel.Worksheet` */
export function worksheetClass(model: ObjectModel): ApiClass<Sheet> {
  const { range, rangeAreas } = model;
  const autoFilter = autoFilterClass(model);
  const charts = chartCollectionClass(model);
  const freezePanes = worksheetFreezePanesClass(model);
  const names = namedItemCollectionClass(model);
  const pageLayout = pageLayoutClass(model);
  return apiClass<Sheet>({
    name: "Worksheet",
    identity: (sheet) => ({ Id: sheet.id }),
    scalars: {
      Id: (sheet) => sheet.id,
      Name: (sheet) => sheet.name,
      Position: (sheet) => sheet.position,
      ShowGridlines: (sheet) => !sheet.facade.hasHiddenGridLines(),
      Visibility: (sheet) => sheet.visibility,
    },
    setters: {
      // office.js writes `showGridlines` under this name, though it reads it under its own.
      Gridlines: (sheet, value) => {
        sheet.facade.setHiddenGridlines(!expectFlag(value));
      },
      Name: (sheet, value) => {
        renameSheet(sheet, expectText(value));
      },
      Position: (sheet, value) => {
        moveSheet(sheet, expectInteger(value));
      },
      Visibility: (sheet, value) => {
        if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") {
          throw new HostError("InvalidArgument");
        }
        setVisibility(sheet, value);
      },
    },
    navigation: {
      AutoFilter: (sheet) => autoFilter(sheet),
      Charts: (sheet) => charts(sheet),
      FreezePanes: (sheet) => freezePanes(sheet),
      Names: (sheet) => names({ book: sheet.book, sheet }),
      PageLayout: (sheet) => pageLayout(sheet),
      Protection: (sheet) => worksheetProtection(sheet),
    },
    methods: {
      Activate: (sheet) => {
        activate(sheet);
        return null;
      },
      Delete: (sheet) => {
        deleteSheet(sheet);
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
