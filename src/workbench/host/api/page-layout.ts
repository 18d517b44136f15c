import { MARGINS, PAPER_TYPES, POINTS_PER_INCH, type PrintZoom } from "../../document/page-layout";
import { apiClass, NULL_OBJECT, type ApiClass } from "../api-class";
import type { ApiObject } from "../api-object";
import type { Json } from "../batch";
import { expectFlag, expectObject } from "../expect";
import { HostError } from "../host-error";
import { areaAt, COLUMN_COUNT, isEntireColumn, isEntireRow, ROW_COUNT } from "../model/grid";
import type { ObjectModel } from "../model/object-model";
import { changePage, pageOf } from "../model/page-layouts";
import type { Sheet } from "../model/sheet";
import { argumentArea, argumentAreas } from "./argument-area";
import { headerFooterGroup } from "./header-footer";
import { required } from "./required";

/** `Excel.PrintMarginUnit` in points. */
const UNITS: Readonly<Record<string, number>> = {
  Points: 1,
  Inches: POINTS_PER_INCH,
  Centimeters: POINTS_PER_INCH / 2.54,
};

type Margin = (typeof MARGINS)[number];

/** `Excel.PageLayout` */
export function pageLayoutClass(model: ObjectModel): ApiClass<Sheet> {
  const printArea = (sheet: Sheet): ApiObject | null => {
    const areas = pageOf(sheet).printArea;
    return areas.length === 0 ? null : model.rangeAreas({ sheet, areas });
  };
  const titleRows = (sheet: Sheet): ApiObject | null => {
    const lines = pageOf(sheet).titleRows;
    return (
      lines &&
      model.range({
        sheet,
        area: areaAt(lines.first, 0, lines.last - lines.first + 1, COLUMN_COUNT),
      })
    );
  };
  const titleColumns = (sheet: Sheet): ApiObject | null => {
    const lines = pageOf(sheet).titleColumns;
    return (
      lines &&
      model.range({ sheet, area: areaAt(0, lines.first, ROW_COUNT, lines.last - lines.first + 1) })
    );
  };
  return apiClass<Sheet>({
    name: "PageLayout",
    scalars: {
      BottomMargin: (sheet) => pageOf(sheet).margins.bottom,
      CenterHorizontally: (sheet) => pageOf(sheet).centerHorizontally,
      CenterVertically: (sheet) => pageOf(sheet).centerVertically,
      FooterMargin: (sheet) => pageOf(sheet).margins.footer,
      HeaderMargin: (sheet) => pageOf(sheet).margins.header,
      LeftMargin: (sheet) => pageOf(sheet).margins.left,
      Orientation: (sheet) => pageOf(sheet).orientation,
      PaperSize: (sheet) => pageOf(sheet).paperSize,
      RightMargin: (sheet) => pageOf(sheet).margins.right,
      TopMargin: (sheet) => pageOf(sheet).margins.top,
      Zoom: (sheet) => ({ ...pageOf(sheet).zoom }),
    },
    setters: {
      BottomMargin: marginSetter("bottom"),
      CenterHorizontally: (sheet, value) => {
        changePage(sheet, { centerHorizontally: expectFlag(value) });
      },
      CenterVertically: (sheet, value) => {
        changePage(sheet, { centerVertically: expectFlag(value) });
      },
      FooterMargin: marginSetter("footer"),
      HeaderMargin: marginSetter("header"),
      LeftMargin: marginSetter("left"),
      Orientation: (sheet, value) => {
        if (value !== "Portrait" && value !== "Landscape") {
          throw new HostError("InvalidArgument");
        }
        changePage(sheet, { orientation: value });
      },
      PaperSize: (sheet, value) => {
        const paperSize = PAPER_TYPES.find((type) => type === value);
        if (paperSize === undefined) {
          throw new HostError("InvalidArgument");
        }
        changePage(sheet, { paperSize });
      },
      RightMargin: marginSetter("right"),
      TopMargin: marginSetter("top"),
      Zoom: (sheet, value) => {
        changePage(sheet, { zoom: zoomOf(value) });
      },
    },
    navigation: {
      HeadersFooters: (sheet) => headerFooterGroup(sheet),
    },
    methods: {
      GetPrintArea: (sheet) => required(printArea(sheet)),
      GetPrintAreaOrNullObject: (sheet) => printArea(sheet) ?? NULL_OBJECT,
      GetPrintTitleColumns: (sheet) => required(titleColumns(sheet)),
      GetPrintTitleColumnsOrNullObject: (sheet) => titleColumns(sheet) ?? NULL_OBJECT,
      GetPrintTitleRows: (sheet) => required(titleRows(sheet)),
      GetPrintTitleRowsOrNullObject: (sheet) => titleRows(sheet) ?? NULL_OBJECT,
      SetPrintArea: (sheet, args) => {
        changePage(sheet, { printArea: argumentAreas(model, sheet, args) });
        return null;
      },
      SetPrintMargins: (sheet, args) => {
        const points = UNITS[args.text(0)];
        const options = expectObject(args.value(1));
        if (points === undefined) {
          throw new HostError("InvalidArgument");
        }
        const given = MARGINS.filter((name) => (options[name] ?? null) !== null);
        setMargins(sheet, given, (name) => length(options[name] ?? null) * points);
        return null;
      },
      SetPrintTitleColumns: (sheet, args) => {
        const area = argumentArea(model, sheet, args);
        if (!isEntireColumn(area)) {
          throw new HostError("InvalidArgument");
        }
        changePage(sheet, { titleColumns: { first: area.left, last: area.right } });
        return null;
      },
      SetPrintTitleRows: (sheet, args) => {
        const area = argumentArea(model, sheet, args);
        if (!isEntireRow(area)) {
          throw new HostError("InvalidArgument");
        }
        changePage(sheet, { titleRows: { first: area.top, last: area.bottom } });
        return null;
      },
    },
  });
}

function marginSetter(name: Margin): (sheet: Sheet, value: Json) => void {
  return (sheet, value) => {
    setMargins(sheet, [name], () => length(value));
  };
}

function setMargins(
  sheet: Sheet,
  names: readonly Margin[],
  points: (name: Margin) => number,
): void {
  const margins = Object.fromEntries(names.map((name) => [name, points(name)]));
  changePage(sheet, { margins: { ...pageOf(sheet).margins, ...margins } });
}

function length(value: Json): number {
  if (typeof value !== "number" || value < 0) {
    throw new HostError("InvalidArgument");
  }
  return value;
}

/** Percent from 10 to 400, or numbers of pages. */
function zoomOf(value: Json): PrintZoom {
  const { scale, horizontalFitToPages, verticalFitToPages, ...others } = expectObject(value);
  const hasPages = (horizontalFitToPages ?? verticalFitToPages ?? null) !== null;
  if (Object.keys(others).length > 0 || hasPages === ((scale ?? null) !== null)) {
    throw new HostError("InvalidArgument");
  }
  if (hasPages) {
    return {
      ...pages("horizontalFitToPages", horizontalFitToPages ?? null),
      ...pages("verticalFitToPages", verticalFitToPages ?? null),
    };
  }
  if (typeof scale !== "number" || scale < 10 || scale > 400) {
    throw new HostError("InvalidArgument");
  }
  return { scale };
}

function pages(name: keyof PrintZoom, value: Json): PrintZoom {
  if (value === null) {
    return {};
  }
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0) {
    throw new HostError("InvalidArgument");
  }
  return { [name]: value };
}
