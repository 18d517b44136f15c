import type { IWorkbookData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { saveDocument, type SavedDocument } from "../document/save-document";
import type { WorkbenchDocument } from "../document/workbench-document";
import { createEngine } from "../engine/create-engine";
import { createHost, type Host } from "../host/create-host";
import type { RequirementSets } from "../host/member-versions";
import { GRID_LOCALE } from "./grid-locale";
import { gridPlugins } from "./grid-plugins";

/** A workbook that is open in the grid. */
export interface OpenWorkbook {
  /** Another one for every opening. */
  readonly id: string;
  readonly fileName: string;
  readonly host: Host;
  readonly univer: FUniver;
  /** The file with what was changed in the grid. A cell that is being edited is finished first. */
  save(): Promise<SavedDocument>;
  close(): void;
}

/** The spreadsheet grid of the page: one engine, one open workbook at a time. */
export class Grid {
  private univer: FUniver | null = null;
  private current: OpenWorkbook | null = null;

  constructor(
    private readonly container: HTMLElement,
    private readonly requirementSets: RequirementSets,
  ) {}

  /** Shows a workbook in place of the one before. */
  open(document: WorkbenchDocument): OpenWorkbook {
    this.current?.close();
    const id = crypto.randomUUID();
    const univer = this.show({ ...document.data, id });
    this.current = this.host(id, document, univer);
    return this.current;
  }

  private show(data: IWorkbookData): FUniver {
    if (this.univer === null) {
      const plugins = gridPlugins(this.container);
      this.univer = createEngine(data, { plugins, locale: GRID_LOCALE });
    } else {
      this.univer.createWorkbook(data);
    }
    return this.univer;
  }

  private host(id: string, document: WorkbenchDocument, univer: FUniver): OpenWorkbook {
    const { requirementSets } = this;
    const host = createHost({ univer, settings: document, requirementSets });
    const watching = [
      univer.addEvent(univer.Event.SheetEditStarted, () => {
        host.setCellEditMode(true);
      }),
      univer.addEvent(univer.Event.SheetEditEnded, () => {
        host.setCellEditMode(false);
      }),
    ];
    return {
      id,
      fileName: document.fileName,
      host,
      univer,
      save: async () => {
        const workbook = univer.getUniverSheet(id);
        if (workbook === null) {
          throw new Error("The workbook is no longer open.");
        }
        await workbook.endEditingAsync(true);
        return saveDocument(document, workbook.save(), host.state());
      },
      close: () => {
        watching.forEach((subscription) => {
          subscription.dispose();
        });
        host.dispose();
        univer.disposeUnit(id);
      },
    };
  }
}
