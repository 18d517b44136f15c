import { clearMarks } from "../excel/clear-marks";
import type { Outcome } from "./outcome";
import { runCommand } from "./run-command";
import { validateOpenWorkbook } from "./validate-open-workbook";

/** The ribbon functions by the names that manifest.xml calls them by. */
const COMMANDS: Readonly<Record<string, () => Promise<Outcome>>> = {
  validate: async () => ({ type: "validated", validation: await validateOpenWorkbook() }),
  clearMarks: async () => ({ type: "cleared", clearing: await clearMarks() }),
};

void Office.onReady(() => {
  for (const [name, action] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void runCommand(event, action);
    });
  }
});
