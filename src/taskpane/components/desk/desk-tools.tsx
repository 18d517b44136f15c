import { makeStyles, tokens } from "@fluentui/react-components";
import type { Locale } from "../../../declaration/locale";
import { fill } from "../../../locales/translation";
import { DESK_TEXTS, type DeskTexts } from "../../desk/desk-texts";
import type { Desk } from "../../desk/use-desk";
import { usePageTexts } from "../../locale/texts-context";
import { Spoken } from "../spoken";
import { CompareMenu } from "./compare-menu";
import { ExportBar } from "./export-bar";
import { EarlierLists } from "./earlier-lists";
import { ExportOutcomeLines } from "./export-outcome-lines";
import { SentenceList } from "./sentence-list";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  line: { margin: 0, "&:not(:empty)": { marginTop: tokens.spacingVerticalS } },
});

interface DeskToolsProps {
  readonly desk: Desk;
  readonly locale: Locale;
}

/** What can be done with results as a whole: exporting and comparing them. */
export function DeskTools({ desk, locale }: DeskToolsProps) {
  const styles = useStyles();
  const { compare, across: words } = usePageTexts(DESK_TEXTS);
  const { state, actions, dispatch } = desk;
  const { earlier, across, exported } = state;
  return (
    <div className={styles.block}>
      <div>
        <div className={styles.bar}>
          <ExportBar
            exporting={state.exporting}
            onExport={(kind) => void actions.exportAs(kind, state)}
          />
          <CompareMenu
            reading={earlier === "reading"}
            onEarlier={(chosen) => void actions.compare(state, chosen)}
            onAcross={() => void actions.lookAcross(state)}
          />
        </div>
        <ExportOutcomeLines
          exported={exported}
          onClose={() => {
            dispatch({ type: "export-closed" });
          }}
          onUndo={(sheets) => void actions.undoInsertion(state, sheets)}
        />
        <p role="status" className={styles.line}>
          {earlier === null ? "" : comparedText(earlier, compare)}
        </p>
        <EarlierLists earlier={earlier === "reading" ? null : earlier} locale={locale} />
        <p role="status" className={styles.line}>
          {across?.length === 0 ? words.none : ""}
        </p>
        <Spoken text={across?.length ? fill(words.found, { count: across.length }) : ""} />
      </div>
      {across !== null && across.length > 0 && (
        <SentenceList
          summary={fill(words.heading, { count: across.length })}
          sentences={across.map(({ sentence }) => sentence)}
        />
      )}
    </div>
  );
}

function comparedText(
  earlier: NonNullable<Desk["state"]["earlier"]>,
  compare: DeskTexts["compare"],
): string {
  if (earlier === "reading") {
    return compare.busy;
  }
  const count = Object.keys(earlier.rows).length;
  return count === 0 ? compare.none : fill(compare.done, { count });
}
