import { attempt } from "../../commands/attempt";
import type { ProblemCode } from "../../commands/outcome";
import { onceItSucceeds } from "./once-it-succeeds";
import { noticed, type PaneContext } from "./pane-context";

/** Problems at the start that leave nothing to be done. */
const HOPELESS: ReadonlySet<ProblemCode> = new Set(["not-in-excel", "too-old"]);

/** @returns begins to watch the workbook and the ribbon, as far as they are not yet watched */
export function watchWorkbook({
  ports,
  dispatch,
}: Omit<PaneContext, "turns">): () => readonly Promise<unknown>[] {
  const watches = [
    onceItSucceeds(() =>
      ports.watchChanges((change) => {
        dispatch({ type: "changed", change });
      }),
    ),
    onceItSucceeds(() =>
      ports.watchCommands((outcome) => {
        dispatch({ type: "ribbon-command", outcome });
      }),
    ),
  ];
  const onProblem = (code: ProblemCode): void => {
    dispatch(noticed(HOPELESS.has(code) ? { kind: "problem", code } : { kind: "not-watching" }));
  };
  return () => watches.map((begin) => attempt(begin, onProblem));
}
