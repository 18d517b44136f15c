import { RIBBON_FUNCTIONS } from "./ribbon-functions";
import { runCommand } from "./run-command";

// Before Office is ready: a command may come as soon as the page is there.
for (const [name, action] of Object.entries(RIBBON_FUNCTIONS)) {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void runCommand(event, action);
  });
}

void Office.onReady();
