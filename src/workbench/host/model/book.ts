import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { SheetProtection } from "../../document/workbench-document";
import { HostError } from "../host-error";
import type { References } from "../references";
import type { EventSource } from "./event-source";
import { LiveRanges } from "./live-ranges";

/** The workbook that is open in the engine, with what the engine does not know of it. */
export class Book {
  /** The ranges that the add-in holds on to. */
  readonly ranges = new LiveRanges();
  /** Protected sheets by sheet id. */
  readonly protection: Map<string, SheetProtection>;

  constructor(
    readonly univer: FUniver,
    protection: Readonly<Record<string, SheetProtection>>,
    readonly references: References,
    readonly events: EventSource,
  ) {
    this.protection = new Map(Object.entries(protection));
  }

  /** Empties the undo list, as the desktop's Excel does for what an add-in changes. */
  forgetUndo(): void {
    this.univer.forgetUndo(this.workbook.getId());
  }

  get workbook(): FWorkbook {
    const workbook = this.univer.getActiveWorkbook();
    if (workbook === null) {
      throw new HostError("ItemNotFound", "No workbook is open.");
    }
    return workbook;
  }
}
