import { addRow, readCategories } from "../commands/forms/add-row";
import { fitHeights } from "../commands/forms/fit-heights";
import { insertForm } from "../commands/forms/insert-form";
import { readOpenDeclarations } from "../commands/forms/open-declarations";
import { rebuildForm } from "../commands/forms/rebuild-form";
import { acceptFinding, withdrawAcceptance } from "../commands/acceptance";
import { correctFinding } from "../commands/correct-finding";
import { listenToCommands } from "../commands/outcome-channel";
import {
  keepRuleSet,
  readSettings,
  switchHeuristics,
  restoreDefaultRuleSet,
} from "../commands/rule-set-settings";
import { readUserSettings } from "../commands/user-settings";
import { validateOpenWorkbook } from "../commands/validate-open-workbook";
import { clearMarks } from "../excel/clear-marks";
import { goToCell } from "../excel/go-to-cell";
import { undoChange } from "../excel/undo-change";
import { watchChanges } from "../excel/watch-changes";
import { HOST_EXPORTS } from "./desk/exports/host-exports";
import { openPool } from "./desk/open-pool";
import { readFormFile } from "./forms/read-form-file";
import type { PanePorts } from "./ports";

/** The pane's ports in Excel. */
export const EXCEL_PORTS: PanePorts = {
  validate: validateOpenWorkbook,
  clearMarks,
  goToCell,
  correct: correctFinding,
  accept: acceptFinding,
  withdraw: withdrawAcceptance,
  undo: undoChange,
  watchChanges,
  watchCommands: listenToCommands,
  settings: { read: readSettings, keepRuleSet, restoreDefaultRuleSet, switchHeuristics },
  forms: {
    insertForm,
    rebuildForm,
    addRow,
    readCategories,
    fitHeights,
    undoChange,
    readOpenDeclarations,
    readFormFile,
  },
  desk: {
    readRules: () => {
      const { ruleSet, heuristics } = readUserSettings();
      return { rules: ruleSet, heuristics };
    },
    openPool,
    exports: HOST_EXPORTS,
  },
};
