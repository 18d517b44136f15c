import type { IStyleData } from "@univerjs/core";

/** The styles of a workbook for the grid: equal ones kept once, under an id. */
export class StyleTable {
  private readonly ids = new Map<string, string>();
  readonly styles: Record<string, IStyleData> = {};

  /** The id of a style; undefined for one that says nothing. */
  idOf(style: IStyleData): string | undefined {
    const key = JSON.stringify(style);
    if (key === "{}") {
      return undefined;
    }
    const known = this.ids.get(key);
    if (known !== undefined) {
      return known;
    }
    const id = `style-${this.ids.size}`;
    this.ids.set(key, id);
    this.styles[id] = style;
    return id;
  }
}
