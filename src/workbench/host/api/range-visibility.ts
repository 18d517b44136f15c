import type { ApiClassDefinition } from "../api-class";
import { expectFlag } from "../expect";
import { columnCount, rowCount } from "../model/grid";
import { requireAllowed } from "../model/protection";
import type { SheetArea } from "../model/selection";
import { isColumnHidden, isRowHidden, uniformHidden } from "../model/visibility";

type Definition = ApiClassDefinition<SheetArea>;

/** Hidden rows and columns: null when some are and some are not. */
export const rangeVisibility = {
  ColumnHidden: ({ sheet, area }) =>
    uniformHidden(columnCount(area), (i) => isColumnHidden(sheet, area.left + i)),
  Hidden: ({ sheet, area }) => {
    const rows = uniformHidden(rowCount(area), (i) => isRowHidden(sheet, area.top + i));
    const columns = uniformHidden(columnCount(area), (i) => isColumnHidden(sheet, area.left + i));
    if (rows === true || columns === true) {
      return true;
    }
    return rows === false && columns === false ? false : null;
  },
  RowHidden: ({ sheet, area }) =>
    uniformHidden(rowCount(area), (i) => isRowHidden(sheet, area.top + i)),
} satisfies Definition["scalars"];

export const rangeVisibilitySetters = {
  ColumnHidden: ({ sheet, area }, value) => {
    requireAllowed(sheet, "allowFormatColumns");
    const columns = sheet.range(area);
    if (expectFlag(value)) {
      sheet.facade.hideColumn(columns);
    } else {
      sheet.facade.unhideColumn(columns);
    }
  },
  RowHidden: ({ sheet, area }, value) => {
    requireAllowed(sheet, "allowFormatRows");
    const rows = sheet.range(area);
    if (expectFlag(value)) {
      sheet.facade.hideRow(rows);
    } else {
      sheet.facade.unhideRow(rows);
    }
  },
} satisfies Definition["setters"];
