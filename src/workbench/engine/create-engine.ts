import { LocaleType, Univer, UniverInstanceType, type IWorkbookData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import type { Theme } from "@univerjs/themes";
import sheetsZhCN from "@univerjs/sheets/locale/zh-CN";
import { HEADLESS_PLUGINS, type EnginePlugin } from "./headless-plugins";

/** Texts of the engine; without any, the engine refuses every write. */
export const HEADLESS_LOCALE = sheetsZhCN;

/** What an engine for a page has beside one without a screen. */
export interface EngineOptions {
  /** The plugins to load; default: `HEADLESS_PLUGINS`; a page adds those that draw. */
  readonly plugins?: readonly EnginePlugin[];
  /** zh-CN texts of the plugins; default: `HEADLESS_LOCALE`. */
  readonly locale?: object;
  readonly theme?: Theme;
}

/** A spreadsheet engine in zh-CN with one workbook open; `dispose` of the result ends all of it. */
export function createEngine(
  data: IWorkbookData,
  { plugins = HEADLESS_PLUGINS, locale = HEADLESS_LOCALE, theme }: EngineOptions = {},
): FUniver {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: { ...locale } },
    ...(theme && { theme }),
  });
  for (const { plugin, config } of plugins) {
    univer.registerPlugin(plugin, config);
  }
  const api = FUniver.newAPI(univer);
  api.disposeWithMe(univer);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
  return api;
}
