import { useEffect, useRef } from "react";
import type { DialogOwner } from "../../bridge/dialogs";
import type { OpenWorkbook } from "../grid";
import type { Workbench } from "../workbench";

interface AddInFrameProps {
  readonly workbench: Workbench;
  readonly workbook: OpenWorkbook;
  readonly page: string;
  /** Of a dialog: who opened it. */
  readonly owner?: DialogOwner;
  /** What screen readers call it. */
  readonly title: string;
}

/** A page of the add-in, connected with the open workbook. */
export function AddInFrame({ workbench, workbook, page, owner, title }: AddInFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    if (frame.current === null) {
      return undefined;
    }
    const connected = workbench.connect(frame.current, workbook, page, owner);
    return () => {
      connected.disconnect();
    };
  }, [workbench, workbook, page, owner]);
  return <iframe ref={frame} className="add-in-frame" title={title} />;
}
