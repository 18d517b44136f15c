import {
  Checkbox,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
} from "@fluentui/react-components";
import type { SheetUnit } from "../../../declaration/amount";
import type { Locale } from "../../../declaration/locale";
import { PRINTABLE_EDITIONS } from "../../../editions/editions";
import { FORM_LIMITS, type FormOptions } from "../../../template/form-options";
import type { FormDraft, FormsEvent } from "../../forms/forms-state";
import { FORMS_TEXTS } from "../../forms/forms-texts";
import { usePageTexts } from "../../locale/texts-context";
import { useControlStyles } from "../control-styles";
import { FieldPairs } from "./field-pairs";
import { NumberField } from "./number-field";
import { RowCounts } from "./row-counts";

const UNITS: readonly SheetUnit[] = ["万元", "元"];

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column" },
  // In a narrow pane the second goes below the first.
  units: { flexWrap: "wrap", "& label": { whiteSpace: "nowrap" } },
});

interface FormOptionsFieldsProps {
  readonly draft: FormDraft;
  readonly locale: Locale;
  readonly dispatch: (event: FormsEvent) => void;
}

/** What can be chosen of the blank form. */
export function FormOptionsFields({ draft, locale, dispatch }: FormOptionsFieldsProps) {
  const styles = useStyles();
  const controls = useControlStyles();
  const { blank } = usePageTexts(FORMS_TEXTS);
  const { year, department, unit, checkLine, locked } = draft.options;
  const atSelection = draft.place === "selection";
  const change = (options: Partial<FormOptions>) => {
    dispatch({ type: "options-changed", options });
  };
  return (
    <>
      <Field label={blank.edition}>
        <Select
          className={controls.fitting}
          value={draft.edition}
          onChange={(_, { value }) => {
            dispatch({ type: "draft-changed", draft: { edition: value } });
          }}
        >
          {PRINTABLE_EDITIONS.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[locale]}
            </option>
          ))}
        </Select>
      </Field>
      <FieldPairs>
        <NumberField
          label={blank.year}
          value={year ?? FORM_LIMITS.year.minimum}
          {...FORM_LIMITS.year}
          onChange={(value) => {
            change({ year: value });
          }}
        />
        <Field label={blank.unit}>
          <RadioGroup
            layout="horizontal"
            className={styles.units}
            value={unit}
            onChange={(_, { value }) => {
              change({ unit: UNITS.find((known) => known === value) ?? unit });
            }}
          >
            {UNITS.map((known) => (
              <Radio key={known} value={known} label={known} />
            ))}
          </RadioGroup>
        </Field>
      </FieldPairs>
      <Field label={blank.department}>
        <Input
          className={controls.fitting}
          value={department}
          onChange={(_, { value }) => {
            change({ department: value });
          }}
        />
      </Field>
      <RowCounts draft={draft} locale={locale} dispatch={dispatch} />
      <div className={styles.choices}>
        <Checkbox
          label={blank.checkLine}
          checked={checkLine}
          onChange={(_, { checked }) => {
            change({ checkLine: checked === true });
          }}
        />
        <Checkbox
          label={blank.locked}
          disabled={atSelection}
          checked={locked && !atSelection}
          onChange={(_, { checked }) => {
            change({ locked: checked === true });
          }}
        />
      </div>
      <Field label={blank.place} hint={atSelection ? blank.keepsSheet : undefined}>
        <RadioGroup
          value={draft.place}
          onChange={(_, { value }) => {
            const place = value === "selection" ? "selection" : "new-sheet";
            dispatch({ type: "draft-changed", draft: { place } });
          }}
        >
          <Radio value="new-sheet" label={blank.newSheet} />
          <Radio value="selection" label={blank.selection} />
        </RadioGroup>
      </Field>
    </>
  );
}
