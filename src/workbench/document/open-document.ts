import { LocaleType, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import { readXlsx, type Workbook } from "hucre";
import { characterPixels } from "../../workbook/character-width";
import { fileKind } from "../../workbook/file-kind";
import { parseWorkbook } from "../../workbook/parse-workbook";
import type { ParsedSheet } from "../../workbook/parsed-sheets";
import { preparePackage } from "../../workbook/prepare-package";
import { UnreadableWorkbook } from "../../workbook/unreadable-workbook";
import { engineSheetId } from "./opening/engine-sheet-id";
import { unlockedFormats } from "./opening/cell-locks";
import { font } from "./opening/cell-style";
import { paletteOf } from "./opening/colors";
import { conditionalRules } from "./opening/conditional-rules";
import { dataValidations } from "./opening/data-validations";
import { readRange } from "./opening/read-range";
import { definedNamesOf, notesOf, resourcesOf, type PluginData } from "./opening/resources";
import { sheetData, type SheetSources } from "./opening/sheet-data";
import { sheetFrame } from "./opening/sheet-frame";
import { StyleTable } from "./opening/style-table";
import { workbookFrame, type WorkbookFrame } from "./opening/workbook-frame";
import { customXmlEntries } from "./package/custom-xml-entries";
import { openPackage, type WorkbookPackage } from "./package/workbook-package";
import { parseXml, rootOf } from "../../workbook/patch/xml";
import type { PageLayout } from "./page-layout";
import type { SheetProtection, WorkbenchDocument } from "./workbench-document";

const ALL_CELLS = null;
const APP_VERSION = "0.25.1";

/**
 * Opens an .xlsx file for the workbench: everything the grid can show, and the file itself for saving.
 * @throws UnreadableWorkbook when it is no .xlsx or cannot be read.
 */
export async function openDocument(
  bytes: Uint8Array,
  fileName: string,
): Promise<WorkbenchDocument> {
  if (fileKind(bytes) !== "zip") {
    throw new UnreadableWorkbook("not-a-workbook");
  }
  const file = openPackage(bytes);
  const content = parseWorkbook(bytes, ALL_CELLS);
  const looks = await readLooks(bytes, content);
  const sheets = sourcesOf(file, content, looks);
  const protection: Record<string, SheetProtection> = {};
  const pages: Record<string, PageLayout> = {};
  for (const { id, frame } of sheets) {
    pages[id] = frame.page;
    if (frame.protection !== null) {
      protection[id] = frame.protection;
    }
  }
  const frame = workbookFrame(rootOf(parseXml(file.parts.text(file.workbookPart))));
  return {
    fileName,
    data: workbookData(fileName, looks, sheets, frame),
    protection,
    pages,
    isStructureProtected: frame.isStructureProtected,
    customXml: Object.fromEntries(
      customXmlEntries(file).map(({ id, part }) => [id, file.parts.text(part)]),
    ),
    original: bytes,
  };
}

async function readLooks(bytes: Uint8Array, content: readonly ParsedSheet[]): Promise<Workbook> {
  const data = preparePackage(bytes);
  try {
    return await readXlsx(data, { readStyles: true, range: readRange(content) });
  } catch (cause) {
    throw new UnreadableWorkbook("damaged", { cause });
  }
}

function sourcesOf(
  file: WorkbookPackage,
  content: readonly ParsedSheet[],
  looks: Workbook,
): SheetSources[] {
  const character = characterPixels(looks.defaultFont);
  const { stylesPart } = file;
  const styles = stylesPart === null ? null : rootOf(parseXml(file.parts.text(stylesPart)));
  const unlocked = unlockedFormats(styles);
  return file.sheets.flatMap(({ name, sheetId, part }) => {
    const look = looks.sheets.find((sheet) => sheet.name === name);
    const sheet = content.find((parsed) => parsed.name === name)?.sheet;
    const frame = sheetFrame(file.parts.text(part), {
      character,
      unlockedFormats: unlocked,
      pageSetup: look?.pageSetup,
    });
    return look && sheet
      ? [{ id: engineSheetId(sheetId), looks: look, content: sheet, frame, character }]
      : [];
  });
}

function workbookData(
  fileName: string,
  looks: Workbook,
  sheets: readonly SheetSources[],
  frame: WorkbookFrame,
): IWorkbookData {
  const palette = paletteOf(looks.themeColors);
  const table = new StyleTable();
  const data: Record<string, Partial<IWorksheetData>> = {};
  for (const sheet of sheets) {
    data[sheet.id] = sheetData(sheet, table, palette);
  }
  return {
    id: "workbook",
    name: fileName,
    appVersion: APP_VERSION,
    locale: LocaleType.ZH_CN,
    styles: table.styles,
    defaultStyle: font(looks.defaultFont, palette),
    sheetOrder: sheets.map(({ id }) => id),
    sheets: data,
    resources: resourcesOf(pluginData(looks, sheets, frame)),
  };
}

function pluginData(
  looks: Workbook,
  sheets: readonly SheetSources[],
  frame: WorkbookFrame,
): PluginData {
  const palette = paletteOf(looks.themeColors);
  const bySheet = <T>(of: (sheet: SheetSources["looks"]) => T): Record<string, T> =>
    Object.fromEntries(sheets.map((sheet) => [sheet.id, of(sheet.looks)]));
  const ids = new Map(sheets.map((sheet) => [sheet.looks.name, sheet.id]));
  return {
    conditionalFormats: bySheet(({ conditionalRules: rules = [] }) =>
      conditionalRules(rules, palette),
    ),
    dataValidations: bySheet(({ dataValidations: rules = [] }) => dataValidations(rules)),
    notes: bySheet(notesOf),
    definedNames: definedNamesOf(looks.namedRanges ?? [], ids, frame.isHiddenName),
  };
}
