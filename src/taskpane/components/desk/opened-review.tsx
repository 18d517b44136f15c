import { useEffect, useMemo, useRef } from "react";
import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import type { Locale } from "../../../declaration/locale";
import type { PackedResult } from "../../../desk/packed-result";
import type { NewSheet } from "../../../excel/insert-new-sheets";
import { fill } from "../../../locales/translation";
import type { RowComparison } from "../../desk/compare/row-comparison";
import { DESK_TEXTS } from "../../desk/desk-texts";
import type { ExportOutcome } from "../../desk/exports/export-state";
import type { PlacedRow } from "../../desk/desk-list";
import type { DeskState } from "../../desk/desk-state";
import { openedResult, worstFirst } from "../../desk/opened-result";
import { usePageTexts, useTexts } from "../../locale/texts-context";
import { useControlStyles } from "../control-styles";
import { Counts } from "../counts";
import { NotCheckedList } from "../not-checked-list";
import { ComparisonDetails } from "./comparison-details";
import { FLUSH } from "./flush";
import { ExportOutcomeLines } from "./export-outcome-lines";
import { OpenedAccepted } from "./opened-accepted";
import { OpenedEntries } from "./opened-entries";
import { useVerdictLook } from "./verdict-look";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
    ":focus": { outline: "none" },
  },
  back: FLUSH,
  line: { margin: 0, overflowWrap: "anywhere" },
  faint: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface OpenedReviewProps {
  readonly row: PlacedRow;
  readonly packed: PackedResult;
  readonly sheet: DeskState["sheet"];
  readonly remarks: string;
  /** Whether they are lost when the pane is closed. */
  readonly isRemarkUnstored: boolean;
  readonly locale: Locale;
  /** How it has changed since last time, `unknown` where it has no earlier form; null where nothing was compared. */
  readonly comparison: RowComparison | "unknown" | null;
  /** The result of the last export. */
  readonly exported: ExportOutcome | null;
  readonly busy: boolean;
  readonly onInsertSlip: () => void;
  readonly onCloseExport: () => void;
  readonly onUndoInsertion: (sheets: readonly NewSheet[]) => void;
  readonly onRemark: (remarks: string) => void;
  readonly onBack: () => void;
}

/**
 * One received declaration: its verdict, the reviewer's remarks, every problem with its place in the sheet, and what
 * could not be checked or was accepted.
 */
export function OpenedReview({
  row,
  packed,
  sheet,
  remarks,
  isRemarkUnstored,
  locale,
  comparison,
  exported,
  busy,
  onInsertSlip,
  onCloseExport,
  onUndoInsertion,
  onRemark,
  onBack,
}: OpenedReviewProps) {
  const styles = useStyles();
  const controls = useControlStyles();
  const looks = useVerdictLook();
  const { acceptance } = useTexts();
  const { opened, verdicts, list, exports } = usePageTexts(DESK_TEXTS);
  const heading = useRef<HTMLHeadingElement>(null);
  const { view, limits } = useMemo(
    () => openedResult(packed, row.index, locale),
    [packed, row.index, locale],
  );
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const { accepted } = row;
  const count = view?.entries.length ?? 0;
  const none = accepted > 0 ? opened.noneOpen : opened.none;
  return (
    <section className={styles.block}>
      <div>
        <Button
          className={styles.back}
          appearance="subtle"
          size="small"
          icon={<ArrowLeftRegular />}
          onClick={onBack}
        >
          {opened.back}
        </Button>
      </div>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {row.department ?? (view === null ? row.file : list.noDepartment)}
      </h2>
      <p className={styles.line}>
        <strong className={looks[row.verdict]}>{verdicts[row.verdict]}</strong>
      </p>
      {view === null ? (
        <p className={styles.line}>{row.problem}</p>
      ) : (
        <div>
          <Counts counts={view.counts} />
          {accepted > 0 && <p className={styles.line}>{fill(acceptance.count, { accepted })}</p>}
        </div>
      )}
      {limits.map((limit) => (
        <p key={limit} className={styles.line}>
          {limit}
        </p>
      ))}
      {view !== null && (
        <>
          <p className={styles.faint}>
            {row.file}
            <br />
            {fill(opened.form, { sheet: view.sheet, range: view.range, edition: view.edition })}
          </p>
          <Field
            label={opened.remarks}
            {...(isRemarkUnstored
              ? { validationState: "warning", validationMessage: opened.remarksUnstored }
              : { hint: opened.remarksStored })}
          >
            <Textarea
              className={controls.fitting}
              resize="vertical"
              value={remarks}
              onChange={(_, { value }) => {
                onRemark(value);
              }}
            />
          </Field>
          <div>
            <Button size="small" disabledFocusable={busy} onClick={onInsertSlip}>
              {busy ? exports.busy : exports.slip}
            </Button>
            <ExportOutcomeLines
              exported={exported}
              onClose={onCloseExport}
              onUndo={onUndoInsertion}
            />
          </div>
          {comparison !== null && <ComparisonDetails comparison={comparison} locale={locale} />}
          <h3 className={styles.line}>
            {fill(count === 0 ? none : opened.findings, { count, accepted })}
          </h3>
          {sheet === "gone" && <p className={styles.faint}>{opened.noExcerpt}</p>}
          {count > 0 && <OpenedEntries entries={worstFirst(view.entries)} sheet={sheet} />}
          {view.notChecked.length > 0 && <NotCheckedList view={view} level="h3" />}
          {accepted > 0 && (
            <OpenedAccepted entries={view.accepted} count={accepted} sheet={sheet} />
          )}
        </>
      )}
    </section>
  );
}
