import { useCallback, useEffect, useMemo, useState } from "react";
import type { Validation } from "../../commands/validate-open-workbook";
import type { Locale } from "../../declaration/locale";
import { problemCode } from "../../commands/problem-code";
import type { workbookView, WorkbookView } from "./workbook-view";

/** What puts a checked workbook into words: loaded, failed, or still to come. */
type Loading = { readonly toView: typeof workbookView } | { readonly error: unknown } | null;

/** A checked workbook in words, or why there are none. */
export interface WordedWorkbook {
  /** null without a result, and until its words are there. */
  readonly workbook: WorkbookView | null;
  /** Why the words of a result did not come. */
  readonly problem: { readonly error: unknown } | null;
  /** Asks for the words again; so does another result. */
  readonly retry: () => void;
}

/** A checked workbook in words, which are loaded with the first result. */
export function useWorkbookView(validation: Validation | null, locale: Locale): WordedWorkbook {
  const [loading, setLoading] = useState<Loading>(null);
  const [attempt, setAttempt] = useState(0);
  const toView = loading !== null && "toView" in loading ? loading.toView : null;
  const isWanted = validation !== null && toView === null;
  useEffect(() => {
    if (!isWanted) {
      return;
    }
    void import("./workbook-view").then(
      (words) => {
        setLoading({ toView: words.workbookView });
      },
      (error: unknown) => {
        setLoading((before) => (before !== null && "toView" in before ? before : { error }));
        if (problemCode(error) === "internal") {
          throw error;
        }
      },
    );
  }, [isWanted, validation, attempt]);
  const retry = useCallback(() => {
    setLoading(null);
    setAttempt((before) => before + 1);
  }, []);
  const workbook = useMemo(
    () =>
      toView === null || validation === null
        ? null
        : toView(validation.checked, locale, validation.shown),
    [toView, validation, locale],
  );
  return { workbook, problem: loading !== null && "error" in loading ? loading : null, retry };
}
