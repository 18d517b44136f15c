import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { ACCEPTED } from "../../desk/chosen-files";
import type { CarryView } from "../../forms/carry-view";
import { sourceName } from "../../forms/carry-view";
import type { FormsActions } from "../../forms/forms-actions";
import type { FormsEvent, FormsState } from "../../forms/forms-state";
import { FORMS_TEXTS } from "../../forms/forms-texts";
import { usePageTexts, useTexts } from "../../locale/texts-context";
import { FileButton } from "../file-button";
import { ChoiceList } from "./choice-list";
import { Disclosure } from "../disclosure";
import { RemarkList } from "./remark-list";

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  faint: { margin: 0, color: tokens.colorNeutralForeground2 },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  choices: { display: "flex", flexDirection: "column" },
});

interface CarryFieldsProps {
  readonly state: FormsState;
  /** What the chosen source brings along; null where none is chosen. */
  readonly view: CarryView | null;
  readonly busy: boolean;
  readonly actions: FormsActions;
  readonly dispatch: (event: FormsEvent) => void;
}

/** Chooses an existing form whose content goes into the new one. */
export function CarryFields({ state, view, busy, actions, dispatch }: CarryFieldsProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { carry } = usePageTexts(FORMS_TEXTS);
  const { choices } = state.draft;
  return (
    <Disclosure summary={carry.heading}>
      <p className={styles.faint}>{carry.explanation}</p>
      <div className={styles.row}>
        <FileButton
          disabledFocusable={busy}
          text={carry.file}
          accept={ACCEPTED}
          onFiles={([chosen]) => {
            if (chosen !== undefined) {
              void actions.carryFromFile(chosen);
            }
          }}
        />
        <Button disabledFocusable={busy} onClick={() => void actions.carryFromWorkbook()}>
          {carry.workbook}
        </Button>
      </div>
      {state.offered !== null && (
        <ChoiceList
          question={carry.choose}
          choices={state.offered.map((source) => ({
            key: `${source.declaration.sheet} ${source.declaration.range}`,
            text: sourceName(source, texts),
            onChoose: () => {
              dispatch({ type: "source-chosen", source });
            },
          }))}
          onCancel={() => {
            dispatch({ type: "dismissed" });
          }}
        />
      )}
      {view !== null && (
        <>
          <p className={styles.text}>
            <strong>{view.name}</strong>
            <br />
            {view.summary}
          </p>
          <div className={styles.choices}>
            <Checkbox
              label={carry.values}
              checked={choices.values}
              onChange={(_, { checked }) => {
                const chosen = { ...choices, values: checked === true };
                dispatch({ type: "draft-changed", draft: { choices: chosen } });
              }}
            />
            <Checkbox
              label={carry.amounts}
              checked={choices.amounts}
              onChange={(_, { checked }) => {
                const chosen = { ...choices, amounts: checked === true };
                dispatch({ type: "draft-changed", draft: { choices: chosen } });
              }}
            />
          </div>
          <RemarkList remarks={view.remarks} />
          <div className={styles.row}>
            <Button
              size="small"
              onClick={() => {
                dispatch({ type: "source-removed" });
              }}
            >
              {carry.remove}
            </Button>
          </div>
        </>
      )}
    </Disclosure>
  );
}
