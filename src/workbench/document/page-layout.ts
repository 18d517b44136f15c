import type { Area } from "../../sheet/address";

/** `Excel.PaperType`, each where its number in the file says (ECMA-376 part 1, 18.3.1.63), from 1 on. */
export const PAPER_TYPES = [
  "Letter",
  "LetterSmall",
  "Tabloid",
  "Ledger",
  "Legal",
  "Statement",
  "Executive",
  "A3",
  "A4",
  "A4Small",
  "A5",
  "B4",
  "B5",
  "Folio",
  "Quatro",
  "Paper10x14",
  "Paper11x17",
  "Note",
  "Envelope9",
  "Envelope10",
  "Envelope11",
  "Envelope12",
  "Envelope14",
  "Csheet",
  "Dsheet",
  "Esheet",
  "EnvelopeDL",
  "EnvelopeC5",
  "EnvelopeC3",
  "EnvelopeC4",
  "EnvelopeC6",
  "EnvelopeC65",
  "EnvelopeB4",
  "EnvelopeB5",
  "EnvelopeB6",
  "EnvelopeItaly",
  "EnvelopeMonarch",
  "EnvelopePersonal",
  "FanfoldUS",
  "FanfoldStdGerman",
  "FanfoldLegalGerman",
] as const;

export type PaperType = (typeof PAPER_TYPES)[number];

/** Which rows or columns are repeated on every page, first and last. */
export interface TitleLines {
  readonly first: number;
  readonly last: number;
}

/** How large the sheet is printed: by percent, or on a number of pages; a number that is not given is open. */
export interface PrintZoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

export const MARGINS = ["top", "bottom", "left", "right", "header", "footer"] as const;
export const HEADER_FOOTER_PARTS = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const;

/** How a sheet is printed, in Office.js's words. The spreadsheet engine does not know of it. */
export interface PageLayout {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: PaperType;
  readonly zoom: PrintZoom;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  /** In points. */
  readonly margins: Readonly<Record<(typeof MARGINS)[number], number>>;
  /** Headers and footers of all pages, with Excel's codes. */
  readonly headersFooters: Readonly<Record<(typeof HEADER_FOOTER_PARTS)[number], string>>;
  /** Empty when everything is printed. */
  readonly printArea: readonly Area[];
  readonly titleRows: TitleLines | null;
  readonly titleColumns: TitleLines | null;
}

export const POINTS_PER_INCH = 72;

/** How a new sheet is printed; the paper is that of a Chinese Excel. */
export const NEW_PAGE: PageLayout = {
  orientation: "Portrait",
  paperSize: "A4",
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  headersFooters: {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  },
  printArea: [],
  titleRows: null,
  titleColumns: null,
};
