import { Spinner } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Ribbon } from "../../ribbon/ribbon";
import type { Workbench } from "../workbench";
import { DialogOverlay } from "./dialog-overlay";
import { MessageLine } from "./message-line";
import { RibbonStrip } from "./ribbon-strip";
import { Splitter } from "./splitter";
import { TaskPane } from "./task-pane";
import { useTexts } from "./texts-context";
import { TopBar } from "./top-bar";
import { useFileDrop } from "./use-file-drop";

interface PageProps {
  readonly workbench: Workbench;
}

/** The whole page: files and ribbon above, the grid beside the pane. */
export function Page({ workbench }: PageProps) {
  const texts = useTexts();
  const state = useSyncExternalStore(workbench.store.subscribe, workbench.store.get);
  const [width, setWidth] = useState(workbench.options.paneWidth);
  const openFile = useCallback((file: File) => void workbench.openFile(file), [workbench]);
  const isDropping = useFileDrop(openFile);
  const { workbook, ribbon, panePage, dialog, message, activity } = state;
  return (
    <div className="page">
      <TopBar
        fileName={workbook?.fileName ?? null}
        onFile={openFile}
        onSample={(sample) => void workbench.openSample(sample)}
        onSave={() => void workbench.save()}
      />
      {ribbon !== null && (
        <RibbonStrip
          ribbon={ribbon}
          panePage={panePage}
          runningButton={state.runningButton}
          onPress={(button) => void workbench.press(button)}
        />
      )}
      {message !== null && (
        <MessageLine
          message={message}
          onDismiss={() => {
            workbench.dismissMessage();
          }}
        />
      )}
      <main className="work-area">
        <GridArea workbench={workbench} />
        {workbook !== null && panePage !== null && (
          <>
            <Splitter width={width} onWidth={setWidth} />
            <TaskPane
              workbench={workbench}
              workbook={workbook}
              page={panePage}
              heading={paneHeading(ribbon, panePage)}
              width={width}
            />
          </>
        )}
        {activity !== null && <Spinner className="cover" label={activity} />}
        {isDropping && <div className="cover cover-drop">{texts.dropHere}</div>}
      </main>
      {workbook !== null && dialog !== null && (
        <DialogOverlay workbench={workbench} workbook={workbook} dialog={dialog} />
      )}
    </div>
  );
}

/** Where the spreadsheet engine draws; React leaves it alone. */
function GridArea({ workbench }: PageProps) {
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (area.current !== null) {
      void workbench.start(area.current);
    }
  }, [workbench]);
  return <div ref={area} className="grid" />;
}

function paneHeading(ribbon: Ribbon | null, page: string): string {
  const buttons = (ribbon?.groups ?? []).flatMap((group) => group.buttons);
  const opener = buttons.find(
    ({ action }) => action.type === "show-taskpane" && action.page === page,
  );
  return opener?.label ?? "";
}
