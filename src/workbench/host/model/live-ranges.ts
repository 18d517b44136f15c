import type { Area } from "../../../sheet/address";
import { HostError } from "../host-error";
import { shiftArea, type LineChange } from "./line-change";
import type { Sheet } from "./sheet";

/** Number of ranges that are remembered before unreferenced ones are collected. */
const FIRST_SWEEP = 1000;

/**
 * Areas of a sheet that move with their cells when rows or columns come and go, as the ranges do that an add-in
 * holds on to in Excel.
 */
export class LiveRange {
  constructor(
    readonly sheet: Sheet,
    private current: readonly Area[],
  ) {}

  /** @throws HostError when the cells have been deleted. */
  get areas(): readonly Area[] {
    if (this.current.length === 0) {
      throw new HostError("InvalidReference");
    }
    return this.current;
  }

  /** The first area, the only one of a range. @throws HostError when its cells have been deleted. */
  get area(): Area {
    const [first] = this.current;
    if (first === undefined) {
      throw new HostError("InvalidReference");
    }
    return first;
  }

  shift(change: LineChange): void {
    this.current = this.current.flatMap((area) => shiftArea(area, change) ?? []);
  }
}

/** All ranges that somebody holds. */
export class LiveRanges {
  private ranges: WeakRef<LiveRange>[] = [];
  private sweepAt = FIRST_SWEEP;

  add(sheet: Sheet, areas: readonly Area[]): LiveRange {
    const range = new LiveRange(sheet, areas);
    this.ranges.push(new WeakRef(range));
    if (this.ranges.length >= this.sweepAt) {
      this.sweep();
      this.sweepAt = Math.max(FIRST_SWEEP, this.ranges.length * 2);
    }
    return range;
  }

  /** Moves the ranges of a sheet on which rows or columns have come or gone. */
  shift(sheetId: string, change: LineChange): void {
    for (const reference of this.ranges) {
      const range = reference.deref();
      if (range?.sheet.id === sheetId) {
        range.shift(change);
      }
    }
  }

  private sweep(): void {
    this.ranges = this.ranges.filter((reference) => reference.deref() !== undefined);
  }
}
