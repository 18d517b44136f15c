import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DESK_TEXTS } from "../../desk/desk-texts";
import type { ExportKind } from "../../desk/exports/export-state";
import { usePageTexts } from "../../locale/texts-context";

const KINDS = ["summary", "slips", "slip-sheets", "copies", "save-report", "copy-report"] as const;

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ExportBarProps {
  /** What is being made; null for nothing. */
  readonly exporting: ExportKind | null;
  readonly onExport: (kind: (typeof KINDS)[number]) => void;
}

/** What results can be handed out as. */
export function ExportBar({ exporting, onExport }: ExportBarProps) {
  const styles = useStyles();
  const { exports } = usePageTexts(DESK_TEXTS);
  return (
    <div className={styles.bar} role="group" aria-label={exports.label}>
      {KINDS.map((kind) => (
        <Button
          key={kind}
          size="small"
          disabledFocusable={exporting !== null}
          onClick={() => {
            onExport(kind);
          }}
        >
          {exporting === kind ? exports.busy : exports.kinds[kind]}
        </Button>
      ))}
    </div>
  );
}
