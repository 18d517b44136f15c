import { useMemo } from "react";
import type { Locale } from "../../declaration/locale";
import type { CheckPorts } from "../ports";
import type { DeclarationView } from "../view/declaration-view";
import type { FindingEntry } from "../view/finding-entries";
import { filterList, type FilteredList } from "../view/list-filter";
import { useWorkbookView, type WordedWorkbook } from "../view/use-workbook-view";
import type { PaneActions } from "./pane-actions";
import type { PaneEvent, PaneState } from "./pane-state";
import type { Turns } from "./turns";
import { useNavigation, type Navigation } from "./use-navigation";
import { usePane } from "./use-pane";

/** Checking the open workbook: its state, what it looks like in words, and ways through it. */
export interface Check {
  readonly state: PaneState;
  readonly actions: PaneActions;
  /** The last validation's result. */
  readonly worded: WordedWorkbook;
  /** The declaration that is shown. */
  readonly view: DeclarationView | null;
  /** Its findings as the filter leaves them. */
  readonly list: FilteredList | null;
  readonly navigation: Navigation;
}

const NO_ENTRIES: readonly FindingEntry[] = [];

/**
 * @param turns those of the whole pane
 * @param onEvent is called with everything that happens, and keeps its identity
 */
export function useCheck(
  ports: CheckPorts,
  turns: Turns,
  onEvent: (event: PaneEvent) => void,
  locale: Locale,
): Check {
  const [state, actions] = usePane(ports, turns, onEvent);
  const { validation, declarationIndex, currentEntry, filter } = state;
  const worded = useWorkbookView(validation, locale);
  const declarations = worded.workbook?.status === "checked" ? worded.workbook.declarations : [];
  const view = declarations[declarationIndex] ?? null;
  const list = useMemo(() => view && filterList(view, filter), [view, filter]);
  const entries = list?.entries ?? NO_ENTRIES;
  const navigation = useNavigation(view?.sheet ?? null, entries, currentEntry, actions);
  return { state, actions, worded, view, list, navigation };
}
