import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNoteUIPlugin } from "@univerjs/sheets-note-ui";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { UniverUIPlugin } from "@univerjs/ui";
import { HEADLESS_PLUGINS, type EnginePlugin } from "../engine/headless-plugins";
// Each facade adds its methods and events to the engine's API.
import "@univerjs/ui/facade";
import "@univerjs/docs-ui/facade";
import "@univerjs/sheets-ui/facade";
import "@univerjs/sheets-formula-ui/facade";
// In the order in which the packages build on each other.
import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-numfmt-ui/lib/index.css";
import "@univerjs/sheets-conditional-formatting-ui/lib/index.css";
import "@univerjs/sheets-data-validation-ui/lib/index.css";
import "@univerjs/sheets-note-ui/lib/index.css";

/** The page has a ribbon of its own; of the grid's chrome only what Excel shows around the cells stays. */
const GRID_CHROME = { header: true, toolbar: false, footer: true, contextMenu: true } as const;
const SHEET_CHROME = {
  formulaBar: true,
  footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
  // Excel shades no protected cells, and the engine's own kind of protection could not be saved.
  protectedRangeShadow: false,
  menu: { "sheet.contextMenu.permission": { hidden: true } },
} as const;

/** The engine's plugins with those that draw, in the order of registration. */
export function gridPlugins(container: HTMLElement): readonly EnginePlugin[] {
  return [
    { plugin: UniverRenderEnginePlugin },
    { plugin: UniverUIPlugin, config: { container, ...GRID_CHROME } },
    { plugin: UniverDocsPlugin },
    { plugin: UniverDocsUIPlugin },
    ...HEADLESS_PLUGINS,
    { plugin: UniverSheetsUIPlugin, config: SHEET_CHROME },
    { plugin: UniverSheetsFormulaUIPlugin },
    { plugin: UniverSheetsNumfmtUIPlugin },
    { plugin: UniverSheetsDataValidationUIPlugin },
    { plugin: UniverSheetsConditionalFormattingUIPlugin },
    { plugin: UniverSheetsNoteUIPlugin },
  ];
}
