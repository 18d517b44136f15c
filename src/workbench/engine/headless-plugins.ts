import type { PluginCtor } from "@univerjs/core";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
// Each facade adds its methods to FUniver, FWorkbook, FWorksheet and FRange.
import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import "@univerjs/sheets-data-validation/facade";
import "@univerjs/sheets-conditional-formatting/facade";
import "@univerjs/sheets-note/facade";
import "./facade";

/** A plugin of the spreadsheet engine with its configuration. */
export interface EnginePlugin {
  readonly plugin: PluginCtor;
  readonly config?: object;
}

/** What a workbook needs to live without a screen, in the order of registration. */
export const HEADLESS_PLUGINS: readonly EnginePlugin[] = [
  { plugin: UniverFormulaEnginePlugin },
  { plugin: UniverSheetsPlugin },
  { plugin: UniverSheetsFormulaPlugin },
  { plugin: UniverSheetsNumfmtPlugin },
  { plugin: UniverDataValidationPlugin },
  { plugin: UniverSheetsDataValidationPlugin },
  { plugin: UniverSheetsConditionalFormattingPlugin },
  { plugin: UniverSheetsNotePlugin },
];
