import type { Locale } from "../../declaration/locale";
import type { RequirementSets } from "../host/member-versions";
import { SAMPLES } from "./samples";

/** What the page's address can ask for. */
export interface PageOptions {
  /** `?excelapi=1.13`: the Excel to stand in for. */
  readonly requirementSets: RequirementSets;
  /** `?locale=en-US`: the language of the page and of Office. */
  readonly locale: Locale;
  /** `?pane=320`: the pane's width in pixels. */
  readonly paneWidth: number;
  /** `?sample=baiyun-kexie.xlsx`: what is open at the start. */
  readonly sample: string;
}

/** The oldest Excel that the add-in runs in, as the manifest says: what works here works in all. */
const EXCEL_API = "1.13";

export const PANE_WIDTH = { narrowest: 320, usual: 360, widest: 640 } as const;

/** @param search The query of the page's address. */
export function readPageOptions(search: string): PageOptions {
  const wanted = new URLSearchParams(search);
  return {
    requirementSets: { ExcelApi: wanted.get("excelapi") ?? EXCEL_API },
    locale: wanted.get("locale") === "en-US" ? "en-US" : "zh-CN",
    paneWidth: paneWidth(Number(wanted.get("pane") ?? PANE_WIDTH.usual)),
    sample: wanted.get("sample") ?? SAMPLES[0].file,
  };
}

/** The nearest width that a pane can have. */
export function paneWidth(pixels: number): number {
  return Number.isFinite(pixels)
    ? Math.min(Math.max(Math.round(pixels), PANE_WIDTH.narrowest), PANE_WIDTH.widest)
    : PANE_WIDTH.usual;
}
