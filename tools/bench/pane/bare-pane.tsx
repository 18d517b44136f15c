import { createRoot } from "react-dom/client";
import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";

/** The smallest possible pane with React and Fluent: the yardstick for ours. */
void Office.onReady(() => {
  const root = document.getElementById("root");
  if (root === null) {
    throw new Error("bare-pane.html has no element with the id root");
  }
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary">校验</Button>
    </FluentProvider>,
  );
});
