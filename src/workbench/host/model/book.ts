import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Area } from "../../../sheet/address";
import type { PageLayout } from "../../document/page-layout";
import type { SheetChart } from "../../document/sheet-chart";
import type {
  HostState,
  SheetProtection,
  WorkbookSettings,
} from "../../document/workbench-document";
import { HostError } from "../host-error";
import type { References } from "../references";
import type { EventSource } from "./event-source";

/** The workbook that is open in the engine, with what the engine does not know of it. */
export class Book {
  /** Protected sheets by sheet id. */
  readonly protection: Map<string, SheetProtection>;
  /** How sheets are printed, by sheet id. */
  readonly pages: Map<string, PageLayout>;
  /** Charts that add-ins have put there, and what they have made filterable, by sheet id. */
  readonly charts = new Map<string, readonly SheetChart[]>();
  readonly filters = new Map<string, Area>();
  isStructureProtected: boolean;
  /** Texts of the custom XML parts by their ids. */
  readonly customXml: Map<string, string>;
  /** Ids of the sheets on which rows or columns have come or gone. */
  readonly reshapedSheets = new Set<string>();
  private opened: FWorkbook | null = null;

  constructor(
    readonly univer: FUniver,
    settings: Partial<WorkbookSettings>,
    readonly references: References,
    readonly events: EventSource,
  ) {
    this.protection = new Map(Object.entries(settings.protection ?? {}));
    this.pages = new Map(Object.entries(settings.pages ?? {}));
    this.isStructureProtected = settings.isStructureProtected ?? false;
    this.customXml = new Map(Object.entries(settings.customXml ?? {}));
  }

  /** Empties the undo list, as the desktop's Excel does for what an add-in changes. */
  forgetUndo(): void {
    this.univer.forgetUndo(this.workbook.getId());
  }

  /** What the engine does not know of the workbook. */
  state(): HostState {
    return {
      protection: Object.fromEntries(this.protection),
      pages: Object.fromEntries(this.pages),
      isStructureProtected: this.isStructureProtected,
      customXml: Object.fromEntries(this.customXml),
      charts: Object.fromEntries(this.charts),
      filters: Object.fromEntries(this.filters),
      reshapedSheets: [...this.reshapedSheets],
    };
  }

  /** The engine makes a new facade whenever it is asked for one: it is asked once. */
  get workbook(): FWorkbook {
    this.opened ??= this.univer.getActiveWorkbook();
    if (this.opened === null) {
      throw new HostError("ItemNotFound", "No workbook is open.");
    }
    return this.opened;
  }
}
