import { Button } from "@fluentui/react-components";
import { DESK_TEXTS } from "../../desk/desk-texts";
import type { ExportKind } from "../../desk/exports/export-state";
import { usePageTexts } from "../../locale/texts-context";
import { ActionMenu } from "./action-menu";

/** Exports that are needed less often than the summary. */
const OTHERS = ["slips", "slip-sheets", "copies", "save-report", "copy-report"] as const;

interface ExportBarProps {
  /** What is being made; null for nothing. */
  readonly exporting: ExportKind | null;
  readonly onExport: (kind: "summary" | (typeof OTHERS)[number]) => void;
}

/** The exports of results: the summary, and a menu of all others. */
export function ExportBar({ exporting, onExport }: ExportBarProps) {
  const { exports } = usePageTexts(DESK_TEXTS);
  const busy = exporting !== null;
  return (
    <>
      <Button
        appearance="primary"
        size="small"
        disabledFocusable={busy}
        onClick={() => {
          onExport("summary");
        }}
      >
        {exporting === "summary" ? exports.busy : exports.kinds.summary}
      </Button>
      <ActionMenu
        text={busy && exporting !== "summary" ? exports.busy : exports.menu}
        disabled={busy}
        actions={OTHERS.map((kind) => ({
          key: kind,
          text: exports.kinds[kind],
          onChoose: () => {
            onExport(kind);
          },
        }))}
      />
    </>
  );
}
