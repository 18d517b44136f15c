import { useState } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { fill } from "../../../locales/translation";
import type { DeskState } from "../../desk/desk-state";
import { DESK_TEXTS } from "../../desk/desk-texts";
import { usePageTexts } from "../../locale/texts-context";
import type { FindingEntry } from "../../view/finding-entries";
import { OpenedEntry } from "./opened-entry";

/** Entries that are drawn at first, and further ones at a time. */
const ENTRIES_AT_A_TIME = 50;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

interface OpenedEntriesProps {
  readonly entries: readonly FindingEntry[];
  readonly sheet: DeskState["sheet"];
}

/** What was found in a received declaration, a page of it at a time. */
export function OpenedEntries({ entries, sheet }: OpenedEntriesProps) {
  const styles = useStyles();
  const { opened } = usePageTexts(DESK_TEXTS);
  const [limit, setLimit] = useState(ENTRIES_AT_A_TIME);
  const left = entries.length - limit;
  return (
    <>
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
  );
}
