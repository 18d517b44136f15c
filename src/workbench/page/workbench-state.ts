import type { DialogOwner, DialogRequest } from "../bridge/dialogs";
import type { Ribbon } from "../ribbon/ribbon";
import type { OpenWorkbook } from "./grid";

/** A sentence for the user. */
export interface Message {
  readonly intent: "success" | "warning" | "error";
  readonly text: string;
}

/** A page that the add-in shows over everything. */
export interface OpenDialog {
  readonly request: DialogRequest;
  readonly owner: DialogOwner;
}

/** All that the page shows. */
export interface WorkbenchState {
  readonly workbook: OpenWorkbook | null;
  readonly ribbon: Ribbon | null;
  /** What is going on; null when nothing is. */
  readonly activity: string | null;
  readonly message: Message | null;
  /** The page in the task pane; null when the pane is closed. */
  readonly panePage: string | null;
  /** The button whose function is running. */
  readonly runningButton: string | null;
  readonly dialog: OpenDialog | null;
}

export const NOTHING_OPEN: WorkbenchState = {
  workbook: null,
  ribbon: null,
  activity: null,
  message: null,
  panePage: null,
  runningButton: null,
  dialog: null,
};
