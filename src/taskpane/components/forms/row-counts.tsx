import { makeStyles, tokens } from "@fluentui/react-components";
import type { Locale } from "../../../declaration/locale";
import { printableEdition } from "../../../editions/editions";
import { FORM_LIMITS } from "../../../template/form-options";
import type { FormDraft, FormsEvent } from "../../forms/forms-state";
import { FORMS_TEXTS } from "../../forms/forms-texts";
import { usePageTexts } from "../../locale/texts-context";
import { Disclosure } from "../disclosure";
import { NumberField } from "./number-field";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    // One below the other where a pane of usual width is zoomed to 200 %.
    gridTemplateColumns: "repeat(auto-fit, minmax(min(110px, 100%), 1fr))",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    alignItems: "end",
  },
});

interface RowCountsProps {
  readonly draft: FormDraft;
  readonly locale: Locale;
  readonly dispatch: (event: FormsEvent) => void;
}

/** How many rows the tables of the blank form get. */
export function RowCounts({ draft, locale, dispatch }: RowCountsProps) {
  const styles = useStyles();
  const { blank } = usePageTexts(FORMS_TEXTS);
  const { taskRows, indicatorRows, indicatorRowsOf } = draft.options;
  const { minimum, maximum } = FORM_LIMITS.indicatorRows;
  const categories = printableEdition(draft.edition).classes.flatMap((definition) =>
    definition.categories.filter(({ optional }) => !optional),
  );
  return (
    <>
      <div className={styles.pair}>
        <NumberField
          label={blank.tasks}
          value={taskRows}
          {...FORM_LIMITS.taskRows}
          onChange={(value) => {
            dispatch({ type: "options-changed", options: { taskRows: value } });
          }}
        />
        <NumberField
          label={blank.indicators}
          value={indicatorRows}
          minimum={minimum}
          maximum={maximum}
          onChange={(value) => {
            const options = { indicatorRows: value, indicatorRowsOf: {} };
            dispatch({ type: "options-changed", options });
          }}
        />
      </div>
      <Disclosure summary={blank.eachCategory}>
        <div className={styles.pair}>
          {categories.map(({ name, label }) => (
            <NumberField
              key={name}
              label={label.name[locale]}
              value={indicatorRowsOf[name] ?? indicatorRows}
              minimum={minimum}
              maximum={maximum}
              onChange={(value) => {
                const options = { indicatorRowsOf: { ...indicatorRowsOf, [name]: value } };
                dispatch({ type: "options-changed", options });
              }}
            />
          ))}
        </div>
      </Disclosure>
    </>
  );
}
