import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { fill } from "../../../locales/translation";
import { exportViews } from "../../desk/exports/export-views";
import type { Desk } from "../../desk/use-desk";
import { useTexts } from "../../locale/texts-context";
import { Notices } from "../notices";
import { ChooseButton } from "./choose-button";
import { ExportBar } from "./export-bar";
import { SentenceList } from "./sentence-list";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  line: { margin: 0 },
});

/** What can be done with results as a whole: handing them out, and comparing them. */
export function DeskTools({ desk }: { readonly desk: Desk }) {
  const styles = useStyles();
  const texts = useTexts();
  const { compare, across: words } = texts.desk;
  const { state, actions, dispatch } = desk;
  const { earlier, across, exported } = state;
  return (
    <div className={styles.block}>
      <ExportBar
        exporting={state.exporting}
        onExport={(kind) => void actions.exportAs(kind, state)}
      />
      <div className={styles.bar}>
        <ChooseButton
          size="small"
          disabledFocusable={earlier === "reading"}
          text={compare.choose}
          onChoose={(chosen) => void actions.compare(state, chosen)}
        />
        <Button size="small" onClick={() => void actions.lookAcross(state)}>
          {words.find}
        </Button>
      </div>
      <Notices
        notices={exported === null ? [] : exportViews(exported, texts)}
        onClose={() => {
          dispatch({ type: "export-closed" });
        }}
      />
      {earlier !== null && <p className={styles.line}>{comparedText(earlier, compare)}</p>}
      {across?.length === 0 && <p className={styles.line}>{words.none}</p>}
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
  compare: ReturnType<typeof useTexts>["desk"]["compare"],
): string {
  if (earlier === "reading") {
    return compare.busy;
  }
  const count = Object.keys(earlier).length;
  return count === 0 ? compare.none : fill(compare.done, { count });
}
