import { attempt } from "../../commands/attempt";
import type { ProblemCode } from "../../commands/outcome";
import type { Validation } from "../../commands/validate-open-workbook";
import { failed, noticed, type PaneContext } from "./pane-context";
import { isDone, type Notice } from "./pane-state";

/** Validating the workbook, for whoever has the turn. */
export interface Checking {
  /** @returns null where Excel could not do it, which is shown */
  readonly validate: () => Promise<Validation | null>;
  /**
   * Validates after something was done, which is shown beside the new result; where there is none, that is shown instead, and
   * what was done can be undone all the same.
   */
  readonly checkAgain: (notice: Notice) => Promise<Validation | null>;
  /** Validates without a sign of it: where Excel cannot do it now, the result stays as it was. */
  readonly update: () => Promise<void>;
}

/** @param watch begins to watch what is not yet watched */
export function checking(
  { ports, dispatch }: Omit<PaneContext, "turns">,
  watch: () => readonly Promise<unknown>[],
): Checking {
  const validate = async (onProblem: (code: ProblemCode) => void): Promise<Validation | null> => {
    dispatch({ type: "validating" });
    // A workbook that cannot be watched can be validated all the same; a bug of our own was rethrown at the start.
    await Promise.allSettled(watch());
    return attempt(async () => {
      const validation = await ports.validate();
      dispatch({ type: "validated", validation });
      return validation;
    }, onProblem);
  };

  return {
    validate: () =>
      validate((code) => {
        dispatch(failed(code));
      }),
    checkAgain: async (notice) => {
      const validation = await validate((code) => {
        dispatch(failed(code));
        if (isDone(notice)) {
          dispatch(noticed({ kind: "unchecked", code, done: notice }));
        }
      });
      if (validation !== null) {
        dispatch(noticed(notice));
      }
      return validation;
    },
    update: async () => {
      dispatch({ type: "updating" });
      await attempt(
        async () => {
          dispatch({ type: "validated", validation: await ports.update() });
        },
        (code) => {
          dispatch(code === "internal" ? failed(code) : { type: "not-updated" });
        },
      );
    },
  };
}
