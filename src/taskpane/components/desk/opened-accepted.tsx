import { makeStyles, tokens } from "@fluentui/react-components";
import { fill } from "../../../locales/translation";
import type { DeskState } from "../../desk/desk-state";
import { DESK_TEXTS } from "../../desk/desk-texts";
import { usePageTexts, useTexts } from "../../locale/texts-context";
import type { FindingEntry } from "../../view/finding-entries";
import { OpenedEntries } from "./opened-entries";

const useStyles = makeStyles({
  heading: { margin: 0 },
  faint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface OpenedAcceptedProps {
  readonly entries: readonly FindingEntry[];
  /** Number of findings in these entries. */
  readonly count: number;
  readonly sheet: DeskState["sheet"];
}

/** What was accepted in a received declaration, with the reasons: the reviewer judges whether they hold. */
export function OpenedAccepted({ entries, count, sheet }: OpenedAcceptedProps) {
  const styles = useStyles();
  const { acceptance } = useTexts();
  const { opened } = usePageTexts(DESK_TEXTS);
  return (
    <section>
      <h3 className={styles.heading}>{fill(acceptance.list, { count })}</h3>
      <p className={styles.faint}>{opened.acceptedNote}</p>
      <OpenedEntries entries={entries} sheet={sheet} />
    </section>
  );
}
