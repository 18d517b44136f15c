import { useRef } from "react";
import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { FormPlace } from "../../../commands/forms/insert-form";
import type { Locale } from "../../../declaration/locale";
import type { Occupied } from "../../../excel/insertion";
import type { CarryView } from "../../forms/carry-view";
import { FORMS_TEXTS } from "../../forms/forms-texts";
import type { Forms } from "../../forms/use-forms";
import { usePageTexts } from "../../locale/texts-context";
import { CarryFields } from "./carry-fields";
import { FormOptionsFields } from "./form-options-fields";
import { Section } from "../section";
import { OccupiedCard } from "./occupied-card";
import { goToInvalid } from "./go-to-invalid";

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface BlankFormSectionProps {
  readonly forms: Forms;
  /** What the chosen source brings along; null where none is chosen. */
  readonly carried: CarryView | null;
  /** What is in the way and needs an answer; null for nothing. */
  readonly occupied: Occupied | null;
  readonly locale: Locale;
}

/** Inserts a blank form, or one with the content of another. */
export function BlankFormSection({ forms, carried, occupied, locale }: BlankFormSectionProps) {
  const styles = useStyles();
  const { blank } = usePageTexts(FORMS_TEXTS);
  const { state, actions, dispatch } = forms;
  const { draft, source, activity } = state;
  const busy = activity !== "idle";
  const button = useRef<HTMLButtonElement>(null);
  const insert = (place: FormPlace, moveDown: boolean): void => {
    if (!goToInvalid(button.current)) {
      void actions.insert({ ...draft, place }, source, moveDown);
    }
  };
  return (
    <Section heading={blank.heading}>
      <FormOptionsFields draft={draft} locale={locale} dispatch={dispatch} />
      <CarryFields state={state} view={carried} busy={busy} actions={actions} dispatch={dispatch} />
      {occupied !== null && (
        <OccupiedCard
          occupied={occupied}
          locale={locale}
          onMoveDown={() => {
            insert(draft.place, true);
          }}
          onNewSheet={() => {
            insert("new-sheet", false);
          }}
          onCancel={() => {
            dispatch({ type: "dismissed" });
          }}
        />
      )}
      <Button
        ref={button}
        appearance="primary"
        disabledFocusable={busy}
        icon={activity === "inserting" ? <Spinner size="extra-tiny" aria-hidden /> : undefined}
        onClick={() => {
          insert(draft.place, false);
        }}
      >
        {activity === "inserting" ? blank.inserting : blank.insert}
      </Button>
      <p className={styles.hint}>{blank.noCtrlZ}</p>
    </Section>
  );
}
