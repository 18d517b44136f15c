import { reviewMethods } from "../../../src/desk/worker/review-methods";
import type { DeskPorts } from "../../../src/taskpane/desk/desk-ports";
import { readChosenFile } from "../../../src/taskpane/desk/read-chosen-file";

/** The desk without workers, which a page of a file may not start: it does their work itself. */
export const DESK_PORTS: DeskPorts = {
  readRules: () => ({ rules: null, heuristics: true }),
  openPool: () =>
    Promise.resolve({
      workers: 1,
      ...reviewMethods(readChosenFile),
      close: () => Promise.resolve(),
    }),
};
