import { contains, type Area } from "../../sheet/address";
import { extended } from "../sheetjs/sheetjs-area";

/** How many rows and columns are read, from the first ones with content on. */
export interface WindowSize {
  readonly rows: number;
  readonly columns: number;
}

interface KeptCell<T> {
  readonly column: number;
  readonly cell: T;
}

/** Blank cells that are kept while it is not known where the content begins; a few hundred kilobytes of a file hold millions. */
const MOST_BLANK = 100_000;

/**
 * The cells that are read of a sheet. Which they are is known at the end only, for rows may stand in any order;
 * but the window moves up and to the left only, so that what lies outside once is never wanted again.
 */
export class CellWindow<T> {
  private readonly kept = new Map<number, KeptCell<T>[]>();
  private used: Area | null = null;
  private formats: Area | null = null;
  /** Cells kept before any with content. */
  private blank = 0;

  constructor(private readonly size: WindowSize) {}

  /** Where the cells with content lie; null when there are none. */
  get content(): Area | null {
    return this.used;
  }

  /** Where the cells with content or a format lie; null when there are none. */
  get formatted(): Area | null {
    const { used, formats } = this;
    return formats === null
      ? used
      : extended(extended(used, formats.top, formats.left), formats.bottom, formats.right);
  }

  /** Where the cells that are read lie. */
  get area(): Area | null {
    return this.used && { ...this.used, ...this.end(this.used) };
  }

  /** Counts a cell with content. */
  extend(row: number, column: number): void {
    this.used = extended(this.used, row, column);
  }

  /** Counts a blank cell with a format. */
  extendFormats(row: number, column: number): void {
    if (this.formats === null || !contains(this.formats, { row, column })) {
      this.formats = extended(this.formats, row, column);
    }
  }

  /** Whether a cell may be one of those that are read. */
  mayHold(row: number, column: number): boolean {
    const { used, size } = this;
    return used === null || (row < used.top + size.rows && column < used.left + size.columns);
  }

  /** Whether it would say anything new to know of a cell with content. */
  isNews(row: number, column: number): boolean {
    return this.used === null || !contains(this.used, { row, column });
  }

  /** Keeps a cell; one with content is counted before. */
  keep(row: number, column: number, cell: T): void {
    if (this.used === null) {
      this.forgetBlank();
    }
    const cells = this.kept.get(row) ?? [];
    cells.push({ column, cell });
    this.kept.set(row, cells);
  }

  /** The cells that are read, by their rows from top to bottom. */
  rows(): ReadonlyMap<number, readonly T[]> {
    const { area } = this;
    const rows = [...this.kept].sort(([a], [b]) => a - b);
    return new Map(
      rows.flatMap(([row, cells]) => {
        const read = cells.filter(({ column }) => area !== null && contains(area, { row, column }));
        return read.length === 0 ? [] : [[row, read.map(({ cell }) => cell)]];
      }),
    );
  }

  /**
   * Forgets the blank cells once they are too many. As a rule cells stand in their order, so that content is yet to come below or
   * to the right, and they will not be read; otherwise nothing is lost but their number formats.
   */
  private forgetBlank(): void {
    this.blank += 1;
    if (this.blank > MOST_BLANK) {
      this.kept.clear();
      this.blank = 1;
    }
  }

  private end({ top, left, bottom, right }: Area): Pick<Area, "bottom" | "right"> {
    return {
      bottom: Math.min(bottom, top + this.size.rows - 1),
      right: Math.min(right, left + this.size.columns - 1),
    };
  }
}
