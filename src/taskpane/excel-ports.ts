import { listenToCommands } from "../commands/outcome-channel";
import { validateOpenWorkbook } from "../commands/validate-open-workbook";
import { clearMarks } from "../excel/clear-marks";
import { goToCell } from "../excel/go-to-cell";
import { watchChanges } from "../excel/watch-changes";
import type { PanePorts } from "./ports";

/** The pane's ports in Excel. */
export const EXCEL_PORTS: PanePorts = {
  validate: validateOpenWorkbook,
  clearMarks,
  goToCell,
  watchChanges,
  watchCommands: listenToCommands,
};
