import { listenToCommands } from "../commands/outcome-channel";
import { currentSettings, settingsAtStart } from "../commands/current-settings";
import { deleteRemarks, readRemarks, writeRemark } from "../commands/stored-remarks";
import { writeUserChoices } from "../commands/user-settings";
import { goToCell } from "../excel/go-to-cell";
import { watchChanges } from "../excel/watch-changes";
import { HOST_EXPORTS } from "./desk/exports/host-exports";
import { openPool } from "./desk/open-pool";
import { later } from "./parts/later";
import type { PanePorts } from "./ports";

// What the pane shows first is small: the rest comes when it is first used.
const checking = () => import("./parts/check-part");
const making = () => import("./parts/forms-part");
const settings = () => import("../commands/rule-set-settings");
const about = () => import("./about/self-check");
const clearing = () => import("../excel/clear-marks");
const undoing = () => import("../excel/undo-change");
const undoChange = later(undoing, (part) => part.undoChange);

/** The pane's ports in Excel. */
export const EXCEL_PORTS: PanePorts = {
  validate: later(checking, (part) => part.validateOpenWorkbook),
  update: later(checking, (part) => part.updateOpenWorkbook),
  clearMarks: later(clearing, (part) => part.clearMarks),
  goToCell,
  correct: later(checking, (part) => part.correctFinding),
  accept: later(checking, (part) => part.acceptFinding),
  withdraw: later(checking, (part) => part.withdrawAcceptance),
  undo: undoChange,
  insertBlank: later(making, (part) => part.insertDefaultForm),
  insertExample: later(making, (part) => part.insertExample),
  watchChanges,
  watchCommands: listenToCommands,
  settings: {
    atStart: settingsAtStart,
    current: currentSettings,
    choose: writeUserChoices,
    readJudgedBy: later(settings, (part) => part.readJudgedBy),
    keepRuleSet: later(settings, (part) => part.keepRuleSet),
    restoreDefaultRuleSet: later(settings, (part) => part.restoreDefaultRuleSet),
    saveFile: HOST_EXPORTS.saveFile,
    copy: HOST_EXPORTS.copy,
  },
  forms: {
    insertForm: later(making, (part) => part.insertForm),
    rebuildForm: later(making, (part) => part.rebuildForm),
    addRow: later(making, (part) => part.addRow),
    readCategories: later(making, (part) => part.readCategories),
    fitHeights: later(making, (part) => part.fitHeights),
    undoChange,
    readOpenDeclarations: later(making, (part) => part.readOpenDeclarations),
    readFormFile: later(making, (part) => part.readFormFile),
  },
  desk: {
    readRules: later(settings, (part) => part.reviewersRules),
    openPool,
    remarks: { read: readRemarks, write: writeRemark, deleteAll: deleteRemarks },
    exports: HOST_EXPORTS,
  },
  about: {
    selfCheck: later(about, (part) => part.selfCheck),
    copy: HOST_EXPORTS.copy,
    now: () => new Date().toLocaleString("zh-CN"),
  },
};
