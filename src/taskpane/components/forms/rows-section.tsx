import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Locale } from "../../../declaration/locale";
import { FORMS_TEXTS } from "../../forms/forms-texts";
import type { Forms } from "../../forms/use-forms";
import { usePageTexts } from "../../locale/texts-context";
import { categoryName } from "../../forms/category-name";
import { ChoiceList } from "./choice-list";
import { Section } from "../section";

const useStyles = makeStyles({
  faint: { margin: 0, color: tokens.colorNeutralForeground2 },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface RowsSectionProps {
  readonly forms: Forms;
  readonly locale: Locale;
}

/** Adds rows to the form on the active sheet. */
export function RowsSection({ forms, locale }: RowsSectionProps) {
  const styles = useStyles();
  const { rows } = usePageTexts(FORMS_TEXTS);
  const { state, actions, dispatch } = forms;
  const busy = state.activity !== "idle";
  const choices = (state.categories ?? []).map(({ name, level1, cell }) => ({
    key: cell,
    text: categoryName(level1, name, locale),
    onChoose: () => void actions.addRow({ kind: "indicator", level1, level2: name }),
  }));
  return (
    <Section heading={rows.heading}>
      <p className={styles.faint}>{rows.explanation}</p>
      <div className={styles.row}>
        <Button disabledFocusable={busy} onClick={() => void actions.addRow({ kind: "task" })}>
          {rows.task}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void actions.askForCategory()}>
          {rows.indicator}
        </Button>
      </div>
      {state.categories !== null && (
        <ChoiceList
          question={rows.choose}
          choices={choices}
          onCancel={() => {
            dispatch({ type: "dismissed" });
          }}
        />
      )}
    </Section>
  );
}
