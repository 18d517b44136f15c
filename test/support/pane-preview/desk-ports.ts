import { NO_REMARKS } from "../no-remarks";
import { DEFAULT_RULE_SET } from "../../../src/rules/rule-set/rule-set";
import { reviewMethods } from "../../../src/desk/worker/review-methods";
import type { DeskPorts } from "../../../src/taskpane/desk/desk-ports";
import { readChosenFile } from "../../../src/taskpane/desk/read-chosen-file";

/** The desk without workers, which a page opened from a file may not start: it does their work itself. */
export const DESK_PORTS: DeskPorts = {
  remarks: NO_REMARKS,
  readRules: () => Promise.resolve({ rules: null, heuristics: true }),
  exports: {
    ruleSet: () => Promise.resolve(DEFAULT_RULE_SET),
    today: () => "2026-03-04",
    insertSheets: (plans) => Promise.resolve(plans.map(({ name }) => ({ id: name, name }))),
    deleteSheets: () => Promise.resolve(),
    saveFile: () => undefined,
    copy: () => Promise.resolve(true),
  },
  openPool: () =>
    Promise.resolve({
      workers: 1,
      ...reviewMethods(readChosenFile),
      close: () => Promise.resolve(),
    }),
};
