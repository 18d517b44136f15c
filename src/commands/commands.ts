import { RIBBON_FUNCTIONS } from "./ribbon-functions";
import { runCommand } from "./run-command";

void Office.onReady(() => {
  for (const [name, action] of Object.entries(RIBBON_FUNCTIONS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void runCommand(event, action);
    });
  }
});
