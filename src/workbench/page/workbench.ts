import { fill } from "../../locales/translation";
import { connectFrame, type ConnectedFrame, type FrameOptions } from "../bridge/connect-frame";
import type { DialogHost } from "../bridge/dialogs";
import { openDocument } from "../document/open-document";
import type { SavedDocument } from "../document/save-document";
import type { Ribbon, RibbonButton } from "../ribbon/ribbon";
import { readRibbon } from "../ribbon/read-ribbon";
import { download } from "./download";
import { FunctionFrame } from "./function-frame";
import { Grid, type OpenWorkbook } from "./grid";
import type { PageOptions } from "./page-options";
import { openingProblem, problemSentence, reasonOf } from "./problem-sentence";
import { Store } from "./store";
import { NOTHING_OPEN, type WorkbenchState } from "./workbench-state";
import type { WorkbenchTexts } from "./workbench-texts";

/** A page of the add-in, and how it is shown. */
export type AddInPage = Pick<FrameOptions, "page" | "owner" | "title">;

/** What can be done on the page. Problems become messages; nothing is thrown. */
export class Workbench {
  readonly store = new Store<WorkbenchState>(NOTHING_OPEN);
  private grid: Grid | null = null;
  private functionFrame: FunctionFrame | null = null;

  constructor(
    readonly options: PageOptions,
    private readonly texts: WorkbenchTexts,
  ) {}

  /** Puts the grid into the page, reads the manifest, opens the first sample. */
  async start(container: HTMLElement): Promise<void> {
    this.grid = new Grid(container, this.options.requirementSets);
    await Promise.all([this.loadRibbon(), this.openSample(this.options.sample)]);
  }

  async openSample(fileName: string): Promise<void> {
    const response = await fetch(`samples/${encodeURIComponent(fileName)}`).catch(() => null);
    if (response?.ok) {
      await this.open(new Uint8Array(await response.arrayBuffer()), fileName);
    } else {
      this.fail(fill(this.texts.problems.sampleMissing, { file: fileName }));
    }
  }

  async openFile(file: File): Promise<void> {
    await this.open(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  /** Opens a workbook file in place of the one before, and reloads the add-in. */
  async open(bytes: Uint8Array, fileName: string): Promise<void> {
    this.store.set({ activity: fill(this.texts.loading, { file: fileName }), message: null });
    try {
      const document = await openDocument(bytes, fileName);
      this.functionFrame?.close();
      this.functionFrame = null;
      this.store.set({ workbook: this.grid?.open(document) ?? null, dialog: null });
    } catch (problem) {
      this.fail(openingProblem(problem, fileName, this.texts));
    } finally {
      this.store.set({ activity: null });
    }
  }

  /** Downloads the workbook, and says what could not be saved. */
  async save(): Promise<void> {
    const { workbook } = this.store.get();
    if (workbook === null) {
      return;
    }
    try {
      const saved = await workbook.save();
      download(new Uint8Array(saved.bytes), workbook.fileName);
      this.tellSaved(workbook, saved);
    } catch (problem) {
      this.fail(problemSentence(problem, this.texts));
    }
  }

  /** Does what a button of the ribbon does. */
  async press({ id, action }: RibbonButton): Promise<void> {
    const { panePage } = this.store.get();
    if (action.type === "show-taskpane") {
      this.store.set({ panePage: panePage === action.page ? null : action.page });
      return;
    }
    this.store.set({ runningButton: id });
    try {
      await this.functions()?.run(action.name, id);
    } catch (problem) {
      this.fail(problemSentence(problem, this.texts));
    } finally {
      this.store.set({ runningButton: null });
    }
  }

  /** Adds a frame with a page of the add-in that talks with the open workbook. */
  connect(container: HTMLElement, workbook: OpenWorkbook, shown: AddInPage): ConnectedFrame {
    const { requirementSets, locale } = this.options;
    return connectFrame(container, {
      ...shown,
      locale,
      requirementSets,
      fileName: workbook.fileName,
      host: workbook.host,
      dialogs: this.dialogs,
      onProblem: (problem) => {
        this.fail(problemSentence(problem, this.texts));
      },
    });
  }

  closePane(): void {
    this.store.set({ panePage: null });
  }

  /** The user closes the dialog. */
  closeDialog(): void {
    const { dialog } = this.store.get();
    this.store.set({ dialog: null });
    dialog?.owner.closed();
  }

  dismissMessage(): void {
    this.store.set({ message: null });
  }

  private readonly dialogs: DialogHost = {
    open: (request, owner) => {
      this.closeDialog();
      this.store.set({ dialog: { request, owner } });
    },
    close: () => {
      this.store.set({ dialog: null });
    },
  };

  private async loadRibbon(): Promise<void> {
    try {
      const response = await fetch("manifest.xml");
      const ribbon = readRibbon(await response.text(), this.options.locale);
      this.store.set({ ribbon, panePage: firstPane(ribbon) });
    } catch (problem) {
      this.fail(fill(this.texts.problems.manifest, { reason: reasonOf(problem) }));
    }
  }

  private functions(): FunctionFrame | null {
    const { workbook, ribbon } = this.store.get();
    const page = ribbon?.functionFile;
    if (workbook === null || page === null || page === undefined) {
      return null;
    }
    this.functionFrame ??= new FunctionFrame(() => this.connect(document.body, workbook, { page }));
    return this.functionFrame;
  }

  private tellSaved({ fileName }: OpenWorkbook, { notSaved }: SavedDocument): void {
    const { saved, notSaved: partly, unsaved } = this.texts;
    const changes = notSaved.map((part) => unsaved[part]).join("、");
    this.store.set({
      message:
        changes === ""
          ? { intent: "success", text: fill(saved, { file: fileName }) }
          : { intent: "warning", text: fill(partly, { file: fileName, changes }) },
    });
  }

  private fail(text: string): void {
    this.store.set({ message: { intent: "error", text } });
  }
}

/** The pane is open from the start, so that sheet and pane are seen side by side. */
function firstPane({ groups }: Ribbon): string | null {
  const actions = groups.flatMap(({ buttons }) => buttons).map(({ action }) => action);
  return actions.find((action) => action.type === "show-taskpane")?.page ?? null;
}
