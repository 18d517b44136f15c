import { mergeLocales } from "@univerjs/core";
import designZhCN from "@univerjs/design/locale/zh-CN";
import docsUIZhCN from "@univerjs/docs-ui/locale/zh-CN";
import conditionalFormattingZhCN from "@univerjs/sheets-conditional-formatting-ui/locale/zh-CN";
import dataValidationZhCN from "@univerjs/sheets-data-validation-ui/locale/zh-CN";
import formulaZhCN from "@univerjs/sheets-formula-ui/locale/zh-CN";
import noteZhCN from "@univerjs/sheets-note-ui/locale/zh-CN";
import numfmtZhCN from "@univerjs/sheets-numfmt-ui/locale/zh-CN";
import sheetsUIZhCN from "@univerjs/sheets-ui/locale/zh-CN";
import uiZhCN from "@univerjs/ui/locale/zh-CN";
import { HEADLESS_LOCALE } from "../engine/create-engine";

/** The grid's own words, Chinese as the workbooks are. */
export const GRID_LOCALE = mergeLocales(
  designZhCN,
  uiZhCN,
  docsUIZhCN,
  HEADLESS_LOCALE,
  sheetsUIZhCN,
  formulaZhCN,
  numfmtZhCN,
  dataValidationZhCN,
  conditionalFormattingZhCN,
  noteZhCN,
);
