import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { OpenWorkbook } from "../grid";
import type { Workbench } from "../workbench";
import { AddInFrame } from "./add-in-frame";
import { useTexts } from "./texts-context";

interface TaskPaneProps {
  readonly workbench: Workbench;
  readonly workbook: OpenWorkbook;
  readonly page: string;
  readonly heading: string;
  /** Pixels. */
  readonly width: number;
}

/** The pane at the right, with the heading that Excel puts above it. */
export function TaskPane({ workbench, workbook, page, heading, width }: TaskPaneProps) {
  const texts = useTexts();
  return (
    <aside className="task-pane" style={{ width }} aria-label={texts.pane}>
      <header className="task-pane-header">
        <h2>{heading}</h2>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={texts.closePane}
          onClick={() => {
            workbench.closePane();
          }}
        />
      </header>
      <AddInFrame
        key={workbook.id}
        workbench={workbench}
        workbook={workbook}
        page={page}
        title={heading}
      />
    </aside>
  );
}
