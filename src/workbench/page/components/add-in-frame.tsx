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
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (container.current === null) {
      return undefined;
    }
    const shown = { page, title, ...(owner && { owner }) };
    const connected = workbench.connect(container.current, workbook, shown);
    return () => {
      connected.close();
    };
  }, [workbench, workbook, page, owner, title]);
  return <div ref={container} className="add-in-frame" />;
}
