import type { Locale } from "../../../declaration/locale";
import { printableEdition } from "../../../editions/editions";
import { FORM_LIMITS } from "../../../template/form-options";
import type { FormDraft, FormsEvent } from "../../forms/forms-state";
import { FORMS_TEXTS } from "../../forms/forms-texts";
import { usePageTexts } from "../../locale/texts-context";
import { Disclosure } from "../disclosure";
import { FieldPairs } from "./field-pairs";
import { NumberField } from "./number-field";

interface RowCountsProps {
  readonly draft: FormDraft;
  readonly locale: Locale;
  readonly dispatch: (event: FormsEvent) => void;
}

/** How many rows the tables of the blank form get. */
export function RowCounts({ draft, locale, dispatch }: RowCountsProps) {
  const { blank } = usePageTexts(FORMS_TEXTS);
  const { taskRows, indicatorRows, indicatorRowsOf } = draft.options;
  const { minimum, maximum } = FORM_LIMITS.indicatorRows;
  const categories = printableEdition(draft.edition).classes.flatMap((definition) =>
    definition.categories.filter(({ optional }) => !optional),
  );
  return (
    <>
      <FieldPairs>
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
      </FieldPairs>
      <Disclosure summary={blank.eachCategory}>
        <FieldPairs>
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
        </FieldPairs>
      </Disclosure>
    </>
  );
}
