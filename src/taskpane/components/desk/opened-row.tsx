import type { Locale } from "../../../declaration/locale";
import type { PackedResult } from "../../../desk/packed-result";
import type { RowComparison } from "../../desk/compare/row-comparison";
import type { PlacedRow } from "../../desk/desk-list";
import { rowKey, type DeskState } from "../../desk/desk-state";
import type { Desk } from "../../desk/use-desk";
import { OpenedReview } from "./opened-review";

interface OpenedRowProps {
  readonly desk: Desk;
  readonly row: PlacedRow;
  readonly packed: PackedResult;
  readonly locale: Locale;
}

/** The row of the desk that is opened, in place of the table. */
export function OpenedRow({
  desk: { state, actions, dispatch },
  row,
  packed,
  locale,
}: OpenedRowProps) {
  const { place } = row;
  return (
    <OpenedReview
      row={row}
      packed={packed}
      sheet={state.sheet}
      remarks={state.remarks[rowKey(place)] ?? ""}
      isRemarkUnstored={state.isRemarkUnstored}
      locale={locale}
      comparison={comparisonOf(state, rowKey(place))}
      exported={state.exported}
      busy={state.exporting !== null}
      onInsertSlip={() => void actions.insertSlip(state, place)}
      onCloseExport={() => {
        dispatch({ type: "export-closed" });
      }}
      onUndoInsertion={(sheets) => void actions.undoInsertion(state, sheets)}
      onRemark={(remarks) => {
        actions.remark(state, place, remarks);
      }}
      onBack={() => {
        dispatch({ type: "closed" });
      }}
    />
  );
}

function comparisonOf({ earlier }: DeskState, key: string): RowComparison | "unknown" | null {
  return earlier === null || earlier === "reading" ? null : (earlier.rows[key] ?? "unknown");
}
