import { toArea, toRangeAddress, type RangeAddress } from "../../src/sheet/address";
import { customRules } from "./conditional-rules";

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Everything Office.js reports about a part of a sheet, as plain data, to be compared with another. */
export async function sheetLook(name: string, range: RangeAddress) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.load("protection/protected,protection/options");
    const area = sheet.getRange(range);
    area.load("formulas,numberFormat");
    const merged = area.getMergedAreasOrNullObject();
    merged.load("address");
    const rows = area.getRowProperties({ format: { rowHeight: true } });
    const columns = area.getColumnProperties({ format: { columnWidth: true } });
    const cells = area.getCellProperties({
      format: {
        font: { name: true, size: true, bold: true, color: true },
        fill: { color: true },
        horizontalAlignment: true,
        verticalAlignment: true,
        wrapText: true,
        protection: true,
      },
    });
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load("address");
    await context.sync();
    return {
      formulas: area.formulas,
      numberFormat: area.numberFormat,
      merges: merged.isNullObject
        ? []
        : merged.address
            .split(",")
            .map((address) => toRangeAddress(toArea(address)))
            .sort(),
      rowHeights: rows.value.map(({ format }) => format?.rowHeight),
      columnWidths: columns.value.map(({ format }) => format?.columnWidth),
      cells: cells.value,
      borders: await bordersOf(context, sheet, range),
      validations: await validationsOf(context, sheet, range),
      // Excel puts new rules before the others; their areas do not overlap here.
      conditionalFormats: [...(await customRules(name))].sort((a, b) =>
        a.formula < b.formula ? -1 : 1,
      ),
      names: await namesOf(context, sheet),
      page: await pageOf(context, sheet),
      frozen: frozen.isNullObject ? null : frozen.address.split("!").at(-1),
      protection: sheet.protection.protected ? sheet.protection.options : null,
    };
  });
}

async function bordersOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  range: RangeAddress,
) {
  const borders = cellsOf(range).map(({ row, column }) => {
    const { borders: own } = sheet.getRangeByIndexes(row, column, 1, 1).format;
    return SIDES.map((side) => own.getItem(side).load("style,weight,color"));
  });
  await context.sync();
  return borders.map((sides) =>
    sides.map(({ style, weight, color }) =>
      style === "None" ? style : `${style} ${weight} ${color}`,
    ),
  );
}

async function validationsOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  range: RangeAddress,
) {
  const validations = cellsOf(range).map(({ row, column }) =>
    sheet
      .getRangeByIndexes(row, column, 1, 1)
      .dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks"),
  );
  await context.sync();
  return validations.map(({ type, rule, prompt, errorAlert, ignoreBlanks }) =>
    type === "None" ? type : { type, rule, prompt, errorAlert, ignoreBlanks },
  );
}

async function namesOf(context: Excel.RequestContext, sheet: Excel.Worksheet) {
  sheet.names.load("items/name,items/formula");
  await context.sync();
  return sheet.names.items
    .map(({ name, formula }) => `${name} ${String(formula).split("!").at(-1)}`)
    .sort();
}

async function pageOf(context: Excel.RequestContext, sheet: Excel.Worksheet) {
  const { pageLayout } = sheet;
  pageLayout.load(
    "paperSize,orientation,zoom,centerHorizontally,topMargin,bottomMargin,leftMargin,rightMargin,headerMargin,footerMargin",
  );
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.load("centerFooter");
  const area = pageLayout.getPrintAreaOrNullObject().load("address");
  const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
  await context.sync();
  const { paperSize, orientation, zoom, centerHorizontally } = pageLayout;
  const { topMargin, bottomMargin, leftMargin, rightMargin, headerMargin, footerMargin } =
    pageLayout;
  return {
    paperSize,
    orientation,
    zoom,
    centerHorizontally,
    margins: [topMargin, bottomMargin, leftMargin, rightMargin, headerMargin, footerMargin],
    footer: defaultForAllPages.centerFooter,
    area: area.isNullObject ? null : area.address.split("!").at(-1),
    titles: titles.isNullObject ? null : titles.address.split("!").at(-1),
  };
}

function cellsOf(range: RangeAddress) {
  const { top, left, bottom, right } = toArea(range);
  return Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (__, c) => ({ row: top + r, column: left + c })),
  ).flat();
}
