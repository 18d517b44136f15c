import { Button, Dialog, DialogSurface } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { OpenWorkbook } from "../grid";
import type { Workbench } from "../workbench";
import type { OpenDialog } from "../workbench-state";
import { AddInFrame } from "./add-in-frame";
import { useTexts } from "./texts-context";

interface DialogOverlayProps {
  readonly workbench: Workbench;
  readonly workbook: OpenWorkbook;
  readonly dialog: OpenDialog;
}

/** A page that the add-in shows with `displayDialogAsync`, as Excel for the web shows it. */
export function DialogOverlay({ workbench, workbook, dialog }: DialogOverlayProps) {
  const texts = useTexts();
  const { url, width, height } = dialog.request;
  const close = () => {
    workbench.closeDialog();
  };
  return (
    <Dialog open modalType="modal" onOpenChange={close}>
      <DialogSurface
        className="dialog"
        style={{ width: `${width}vw`, height: `${height}vh` }}
        aria-label={texts.dialog}
      >
        <Button
          className="dialog-close"
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={texts.closeDialog}
          onClick={close}
        />
        <AddInFrame
          workbench={workbench}
          workbook={workbook}
          page={url}
          owner={dialog.owner}
          title={texts.dialog}
        />
      </DialogSurface>
    </Dialog>
  );
}
