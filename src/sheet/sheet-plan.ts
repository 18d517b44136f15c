import type { Area, CellPosition } from "./address";

/** What is written into a cell. A text stays a text, whatever it looks like. */
export type PlannedContent =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "number"; readonly value: number }
  | {
      readonly type: "formula";
      /** With its `=`. */
      readonly formula: string;
      /** What it gives, where the planner knows: a file shows it to readers that do not calculate. */
      readonly result?: number;
    };

/** A cell that gets content; of a merged area the top-left one. */
export interface PlannedCell {
  readonly position: CellPosition;
  readonly content: PlannedContent;
}

/** How a cell looks, in Office.js's words. Colours are `#RRGGBB`, sizes points. */
export interface CellLook {
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  /** null: no fill. */
  readonly fillColor: string | null;
  readonly horizontalAlignment: "Left" | "Center" | "Right";
  readonly verticalAlignment: "Top" | "Center";
  readonly wrapText: boolean;
  /** A thin black line on every side of every cell. */
  readonly bordered: boolean;
  readonly numberFormat: string;
  /** Whether protecting the sheet would lock the cell. */
  readonly locked: boolean;
}

/** All areas that look the same. Merged areas are given whole. */
export interface LookPlan {
  readonly look: CellLook;
  readonly areas: readonly Area[];
}

/** What may be typed into the cells of an area. A blank cell is always valid. */
export type PlannedRule =
  /** Refers to the area's first cell as Excel does: `=B5>=0` for B5:B6. */
  | { readonly type: "custom"; readonly formula: string }
  | { readonly type: "list"; readonly values: readonly string[] }
  /** Greatest number of characters. */
  | { readonly type: "textLength"; readonly maximum: number };

/** A message of Excel's: at most 32 characters of title and 255 of text. */
export interface CellMessage {
  readonly title: string;
  readonly message: string;
}

/** Data validation of an area: guidance while typing, and a refusal or a question afterwards. */
export interface PlannedValidation {
  readonly area: Area;
  readonly rule: PlannedRule;
  /** Shown while a cell of the area is selected. */
  readonly prompt: CellMessage;
  /** Shown for content that the rule rejects. `Stop` refuses it, `Warning` asks. */
  readonly alert: CellMessage & { readonly style: "Stop" | "Warning" };
}

/** A conditional format with a formula for its condition. */
export interface PlannedConditionalFormat {
  readonly area: Area;
  readonly formula: string;
  readonly fillColor: string;
  readonly fontColor: string;
}

/** A name, valid on the sheet, for an area. */
export interface PlannedName {
  readonly name: string;
  readonly area: Area;
}

/** The height or width, in points, of each row or column from the first to the last. */
export interface PlannedSize {
  readonly first: number;
  readonly last: number;
  readonly points: number;
}

/** How the sheet is printed: A4, one page wide and as many pages high as it takes. */
export interface PrintPlan {
  readonly orientation: "Landscape" | "Portrait";
  readonly area: Area;
  /** Rows that are repeated on every page, first and last. */
  readonly titleRows: { readonly top: number; readonly bottom: number };
  /** In points. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  /** In the centre of the footer; in Excel's codes: `&P` is the page, `&N` the number of pages. */
  readonly footer: string;
}

/** A chart of figures on the same sheet. */
export interface PlannedChart {
  readonly title: string;
  /** In Office.js's words. The bars of a `BarClustered` are horizontal, the first one on top. */
  readonly type: "Pie" | "BarClustered";
  /** Two columns, names and their figures, below a row of headings. */
  readonly data: Area;
  /** Colours of the figures in order; a single one is used for all. */
  readonly colors: readonly [string, ...string[]];
  /** The cells that it covers. */
  readonly place: Area;
}

/** What a protected sheet still allows; everything else is refused on locked cells. There is no password. */
export interface ProtectionPlan {
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
}

/**
 * What to write on a sheet, complete and in sheet positions: the mirror image of a `SheetPicture`. The code that
 * writes it knows nothing of forms. The content of a merged area is in its top-left cell.
 */
export interface SheetPlan {
  /** Name for a new sheet. */
  readonly name: string;
  /** The area that contains everything written. */
  readonly area: Area;
  /** The cell to select for filling in; none where there is nothing to fill in. */
  readonly first?: CellPosition | undefined;
  readonly cells: readonly PlannedCell[];
  readonly looks: readonly LookPlan[];
  readonly merges: readonly Area[];
  readonly columnWidths: readonly PlannedSize[];
  readonly rowHeights: readonly PlannedSize[];
  readonly validations: readonly PlannedValidation[];
  readonly conditionalFormats: readonly PlannedConditionalFormat[];
  readonly names: readonly PlannedName[];
  /** Settings for a new sheet only: an existing sheet keeps its printing, scrolling and protection. */
  readonly page: {
    readonly print: PrintPlan;
    /** Rows at the top of the sheet that stay visible; 0 for none. */
    readonly frozenRows: number;
    /** The rows that can be filtered, below a row of headings; null for none. */
    readonly autoFilter: Area | null;
    readonly charts: readonly PlannedChart[];
    readonly protection: ProtectionPlan | null;
  };
}
