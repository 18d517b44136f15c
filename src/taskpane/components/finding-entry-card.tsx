import { memo, useEffect, useRef } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Correction, Finding } from "../../rules/finding";
import type { CellAddress } from "../../sheet/address";
import { useTexts } from "../locale/texts-context";
import type { FindingEntry } from "../view/finding-entries";
import { useControlStyles } from "./control-styles";
import { FindingReason } from "./finding-reason";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalM}`,
    borderLeft: `3px solid ${tokens.colorTransparentStroke}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Long lists: what is off screen is not laid out.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 110px",
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
  },
  current: {
    // The height to assume before it is scrolled to.
    contentVisibility: "visible",
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  heading: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    textAlign: "start",
  },
  name: { minWidth: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  cell: {
    flexShrink: 0,
    color: tokens.colorBrandForegroundLink,
    fontVariantNumeric: "tabular-nums",
    "@media (forced-colors: active)": { color: "LinkText" },
  },
  reasons: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  noCell: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

interface FindingEntryCardProps {
  readonly entry: FindingEntry;
  readonly current: boolean;
  /** Whether Tab stops at the entry and at what it offers; the arrow keys lead to the others. */
  readonly tabStop: boolean;
  /** Called when the focus comes to the entry or to anything in it. */
  readonly onVisit: (id: string) => void;
  readonly onGoToEntry: (entry: FindingEntry) => void;
  readonly onGoToCell: (cell: CellAddress) => void;
  readonly onCorrect: (correction: Correction) => void;
  readonly onAccept: (finding: Finding, reason: string) => Promise<boolean>;
}

/** One entry of the list: where, and every reason. Going to its cell makes it the current one. */
export const FindingEntryCard = memo(function FindingEntryCard({
  entry,
  current,
  tabStop,
  onVisit,
  onGoToEntry,
  onGoToCell,
  onCorrect,
  onAccept,
}: FindingEntryCardProps) {
  const styles = useStyles();
  const controls = useControlStyles();
  const { findings } = useTexts();
  const card = useRef<HTMLLIElement>(null);
  const heading = useRef<HTMLButtonElement>(null);

  // Only what the user does moves the focus: not an entry that comes back with a new result.
  const wasCurrent = useRef(current);
  useEffect(() => {
    if (current && !wasCurrent.current) {
      card.current?.scrollIntoView({ block: "nearest" });
      // Of a card that is taller than the pane, its beginning.
      heading.current?.scrollIntoView({ block: "nearest" });
      heading.current?.focus({ preventScroll: true });
    }
    wasCurrent.current = current;
  }, [current]);

  return (
    <li
      ref={card}
      className={mergeClasses(styles.card, current && styles.current)}
      onFocus={() => {
        onVisit(entry.id);
      }}
    >
      <button
        ref={heading}
        type="button"
        data-entry={entry.id}
        className={mergeClasses(controls.plain, styles.heading)}
        aria-current={current}
        tabIndex={tabStop ? 0 : -1}
        onClick={() => {
          onGoToEntry(entry);
        }}
      >
        <span className={styles.name}>{entry.name}</span>
        {entry.cell === null ? (
          <span className={styles.noCell}>{findings.noCell}</span>
        ) : (
          <span className={styles.cell}>{entry.cell}</span>
        )}
      </button>
      <div className={styles.reasons}>
        {entry.reasons.map((reason) => (
          <FindingReason
            key={`${reason.rule} ${reason.sentence}`}
            reason={reason}
            name={entry.name}
            tabStop={tabStop}
            onGoTo={onGoToCell}
            onCorrect={onCorrect}
            onAccept={onAccept}
          />
        ))}
      </div>
    </li>
  );
});
