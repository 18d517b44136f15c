import type { Outcome } from "../commands/outcome";
import type { Validation } from "../commands/validate-open-workbook";
import type { Declaration } from "../declaration/declaration";
import type { CellCorrection } from "../excel/correct-cell";
import type { Inserted } from "../excel/insertion";
import type { Undo, UndoResult } from "../excel/undo-change";
import type { AcceptOutcome } from "../commands/acceptance";
import type { Acceptance } from "../review/acceptance/acceptance";
import type { Correction, Finding } from "../rules/finding";
import type { Clearing } from "../excel/clear-marks";
import type { Arrival } from "../excel/go-to-cell";
import type { ContentChange } from "../excel/watch-changes";
import type { CellAddress } from "../sheet/address";
import type { AboutPorts } from "./about/about-ports";
import type { DeskPorts } from "./desk/desk-ports";
import type { FormPorts } from "./forms/form-ports";
import type { SettingsPorts } from "./settings/settings-ports";

/** What checking asks of the host. Promises reject with an `ExcelProblem` where Excel cannot do it. */
export interface CheckPorts {
  readonly validate: () => Promise<Validation>;
  /** Validates after an edit, and leaves marks alone that stay as they are. */
  readonly update: () => Promise<Validation>;
  readonly clearMarks: () => Promise<Clearing>;
  readonly goToCell: (sheet: string, cell: CellAddress) => Promise<Arrival>;
  readonly correct: (declaration: Declaration, correction: Correction) => Promise<CellCorrection>;
  readonly accept: (
    finding: Finding,
    declaration: Declaration,
    reason: string,
  ) => Promise<AcceptOutcome>;
  readonly withdraw: (acceptance: Acceptance) => Promise<void>;
  readonly undo: (undo: Undo, evenIfChanged: boolean) => Promise<UndoResult>;
  /** Inserts a blank form on a new sheet, as the ribbon's command does. */
  readonly insertBlank: () => Promise<Inserted>;
  /** Inserts a filled form with some faults, on a new sheet. */
  readonly insertExample: () => Promise<Inserted>;
  /** Calls back whenever a cell of the workbook has changed. */
  readonly watchChanges: (onChange: (change: ContentChange) => void) => Promise<unknown>;
  /** Calls back with the outcomes of ribbon commands. */
  readonly watchCommands: (onOutcome: (outcome: Outcome) => void) => Promise<unknown>;
}

/**
 * Everything the pane asks of its host, so that it can be tested and looked at without Excel. Watches last
 * as long as the pane.
 */
export interface PanePorts extends CheckPorts {
  readonly forms: FormPorts;
  readonly settings: SettingsPorts;
  readonly desk: DeskPorts;
  readonly about: AboutPorts;
}
