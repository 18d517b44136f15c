import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { SheetProtection } from "../../document/workbench-document";
import { HostError } from "../host-error";
import type { References } from "../references";
import type { EventSource } from "./event-source";

/** The workbook that is open in the engine, with what the engine does not know of it. */
export class Book {
  constructor(
    readonly univer: FUniver,
    /** Protected sheets by sheet id. */
    readonly protection: Readonly<Record<string, SheetProtection>>,
    readonly references: References,
    readonly events: EventSource,
  ) {}

  get workbook(): FWorkbook {
    const workbook = this.univer.getActiveWorkbook();
    if (workbook === null) {
      throw new HostError("ItemNotFound", "No workbook is open.");
    }
    return workbook;
  }
}
