import { useEffect } from "react";
import type { Locale } from "../../../declaration/locale";
import type { FormPorts } from "../../forms/form-ports";
import type { FormsEvent } from "../../forms/forms-state";
import type { Turns } from "../../state/turns";
import { useForms } from "../../forms/use-forms";
import { FormsPage } from "./forms-page";

interface FormsRoomProps {
  readonly ports: FormPorts;
  /** Those of the whole pane. */
  readonly turns: Turns;
  readonly locale: Locale;
  /** Year of the forms that are filled in now. */
  readonly year: number;
  /** What a ribbon command last did to forms; null before the first one. */
  readonly event: FormsEvent | null;
  /** Called when rows have moved under a form; keeps its identity. */
  readonly onMoved: (unmarked: boolean) => void;
}

/** The page of forms with its state; loaded when it is first opened. */
export function FormsRoom({ ports, turns, locale, year, event, onMoved }: FormsRoomProps) {
  const forms = useForms(ports, turns, onMoved, year);
  const { dispatch } = forms;
  useEffect(() => {
    if (event !== null) {
      dispatch(event);
    }
  }, [event, dispatch]);
  return <FormsPage forms={forms} locale={locale} />;
}
