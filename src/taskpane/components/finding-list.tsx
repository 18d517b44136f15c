import { useRef, type KeyboardEvent } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { fill } from "../../locales/translation";
import type { Correction, Finding } from "../../rules/finding";
import type { CellAddress } from "../../sheet/address";
import { useTexts } from "../locale/texts-context";
import type { DeclarationView } from "../view/declaration-view";
import type { FindingEntry } from "../view/finding-entries";
import { toggled, type FilteredList, type ListFilter } from "../view/list-filter";
import { useControlStyles } from "./control-styles";
import { FindingEntryCard } from "./finding-entry-card";
import { ListFilterBar } from "./list-filter-bar";
import { useKeptPlace } from "./use-kept-place";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  position: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  part: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    margin: `${tokens.spacingVerticalM} 0 0`,
    paddingBottom: tokens.spacingVerticalXXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  toggle: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "24px",
    padding: 0,
    textAlign: "start",
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** Shorter lists need no filter, unless one hides some of what is found. */
const FILTERED_FROM = 8;

interface FindingListProps {
  readonly view: DeclarationView;
  readonly list: FilteredList;
  readonly current: string | null;
  readonly onFilter: (filter: ListFilter) => void;
  readonly onGoToEntry: (entry: FindingEntry) => void;
  readonly onGoToCell: (cell: CellAddress) => void;
  readonly onCorrect: (correction: Correction) => void;
  readonly onAccept: (finding: Finding, reason: string) => Promise<boolean>;
}

/** Everything found in one declaration, by parts of the form and in sheet order. */
export function FindingList({
  view,
  list,
  current,
  onFilter,
  onGoToEntry,
  onGoToCell,
  onCorrect,
  onAccept,
}: FindingListProps) {
  const styles = useStyles();
  const controls = useControlStyles();
  const texts = useTexts();
  const { parts, entries, problems, filter, left } = list;
  const position = entries.findIndex(({ id }) => id === current) + 1;
  const listed = useRef<HTMLDivElement>(null);
  const { visited, visit, leave } = useKeptPlace(listed, entries);
  // The focused entry must be a tab stop: Fluent's Tabster does not let Tab leave an element that is not one.
  const tabStop = [visited, current, entries[0]?.id].find((id) =>
    entries.some((entry) => entry.id === id),
  );
  const count = entries.length;
  const { findings: words } = texts;
  // One place may have several problems: the number beside the verdict is theirs.
  const places = fill(count === problems ? words.places : words.placesOf, { count, problems });
  return (
    <section aria-labelledby="findings">
      <h2 id="findings" className={styles.heading}>
        {words.heading}
        <span className={styles.position}>
          {fill(position > 0 ? words.position : words.total, { position, places })}
        </span>
      </h2>
      {(view.entries.length >= FILTERED_FROM || left > 0) && (
        <ListFilterBar view={view} filter={filter} left={left} onFilter={onFilter} />
      )}
      <div ref={listed} onKeyDown={moveFocus} onBlur={leave} role="presentation">
        {parts.map(({ part, name, entries: inPart }) => {
          const isOpen = !filter.collapsed.includes(part);
          return (
            <section key={part} aria-labelledby={`part-${part}`}>
              <h3 id={`part-${part}`} className={styles.part}>
                <button
                  type="button"
                  className={mergeClasses(controls.plain, styles.toggle)}
                  aria-expanded={isOpen}
                  onClick={() => {
                    onFilter({ ...filter, collapsed: toggled(filter.collapsed, part) });
                  }}
                >
                  {isOpen ? (
                    <ChevronDown16Regular aria-hidden />
                  ) : (
                    <ChevronRight16Regular aria-hidden />
                  )}
                  {name ?? texts.sections.head}
                </button>
                <span>{inPart.length}</span>
              </h3>
              {isOpen && (
                <ul className={styles.list}>
                  {inPart.map((entry) => (
                    <FindingEntryCard
                      key={entry.id}
                      entry={entry}
                      current={entry.id === current}
                      tabStop={entry.id === tabStop}
                      onVisit={visit}
                      onGoToEntry={onGoToEntry}
                      onGoToCell={onGoToCell}
                      onCorrect={onCorrect}
                      onAccept={onAccept}
                    />
                  ))}
                </ul>
              )}
            </section>
          );
        })}
      </div>
    </section>
  );
}

/** Arrow keys lead from entry to entry, Home and End to the first and last. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const entries = Array.from(event.currentTarget.querySelectorAll<HTMLElement>("[data-entry]"));
  const at = entries.findIndex((entry) => entry === document.activeElement);
  const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[
    event.key
  ];
  if (at >= 0 && target !== undefined && entries[target] !== undefined) {
    event.preventDefault();
    entries[target].focus();
  }
}
