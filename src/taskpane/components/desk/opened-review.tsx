import { useEffect, useMemo, useRef, useState } from "react";
import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import type { Locale } from "../../../declaration/locale";
import { unpackResult, type PackedResult } from "../../../desk/packed-result";
import { fill } from "../../../locales/translation";
import type { RowComparison } from "../../desk/compare/row-comparison";
import type { ExportOutcome } from "../../desk/exports/export-state";
import type { PlacedRow } from "../../desk/desk-list";
import type { DeskState } from "../../desk/desk-state";
import { useTexts } from "../../locale/texts-context";
import { declarationView } from "../../view/declaration-view";
import { useControlStyles } from "../control-styles";
import { Counts } from "../counts";
import { ComparisonDetails } from "./comparison-details";
import { ExportOutcomeLines } from "./export-outcome-lines";
import { OpenedEntry } from "./opened-entry";

/** Entries that are drawn at first, and further ones at a time. */
const ENTRIES_AT_A_TIME = 50;

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
    ":focus": { outline: "none" },
  },
  line: { margin: 0, overflowWrap: "anywhere" },
  faint: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

interface OpenedReviewProps {
  readonly row: PlacedRow;
  readonly packed: PackedResult;
  readonly sheet: DeskState["sheet"];
  readonly remarks: string;
  readonly locale: Locale;
  /** What has become of it since last time; null where nothing is known. */
  readonly comparison: RowComparison | null;
  /** What came of the last export. */
  readonly exported: ExportOutcome | null;
  readonly busy: boolean;
  readonly onInsertSlip: () => void;
  readonly onCloseExport: () => void;
  readonly onRemark: (remarks: string) => void;
  readonly onBack: () => void;
}

/** One received declaration: its verdict, the reviewer's remarks, and every problem with its place in the sheet. */
export function OpenedReview({
  row,
  packed,
  sheet,
  remarks,
  locale,
  comparison,
  exported,
  busy,
  onInsertSlip,
  onCloseExport,
  onRemark,
  onBack,
}: OpenedReviewProps) {
  const styles = useStyles();
  const controls = useControlStyles();
  const texts = useTexts();
  const { opened, verdicts, list } = texts.desk;
  const heading = useRef<HTMLHeadingElement>(null);
  const [limit, setLimit] = useState(ENTRIES_AT_A_TIME);
  const view = useMemo(() => {
    const { outcome } = unpackResult(packed);
    const checked = outcome.status === "checked" ? outcome.declarations[row.index] : undefined;
    return checked === undefined ? null : declarationView(checked, locale);
  }, [packed, row.index, locale]);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const entries = view?.entries ?? [];
  const left = entries.length - limit;
  return (
    <section className={styles.block}>
      <div>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
          {opened.back}
        </Button>
      </div>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {row.department ?? (view === null ? row.file : list.noDepartment)}
      </h2>
      <p className={styles.line}>
        <strong>{verdicts[row.verdict]}</strong>
      </p>
      {view === null ? (
        <p className={styles.line}>{row.problem}</p>
      ) : (
        <>
          <Counts counts={view.counts} />
          <p className={styles.faint}>
            {row.file}
            <br />
            {fill(opened.form, { sheet: view.sheet, range: view.range, edition: view.edition })}
          </p>
          <Field label={opened.remarks}>
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
              {busy ? texts.desk.exports.busy : texts.desk.exports.slip}
            </Button>
            <ExportOutcomeLines exported={exported} onClose={onCloseExport} />
          </div>
          {comparison !== null && <ComparisonDetails comparison={comparison} locale={locale} />}
          <h3 className={styles.line}>
            {entries.length === 0 ? opened.none : fill(opened.findings, { count: entries.length })}
          </h3>
          {sheet === "gone" && <p className={styles.faint}>{opened.noExcerpt}</p>}
          <ul className={styles.list}>
            {entries.slice(0, limit).map((entry) => (
              <OpenedEntry key={entry.id} entry={entry} sheet={sheet === "gone" ? null : sheet} />
            ))}
          </ul>
          {left > 0 && (
            <Button
              onClick={() => {
                setLimit(limit + ENTRIES_AT_A_TIME);
              }}
            >
              {fill(opened.more, { count: Math.min(left, ENTRIES_AT_A_TIME) })}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
