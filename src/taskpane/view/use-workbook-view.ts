import { useEffect, useMemo, useState } from "react";
import type { Validation } from "../../commands/validate-open-workbook";
import type { Locale } from "../../declaration/locale";
import { loadPart } from "../parts/part-not-loaded";
import type { workbookView, WorkbookView } from "./workbook-view";

/** What puts a checked workbook into words: there, not to be had, or still to come. */
type Loading = { readonly toView: typeof workbookView } | { readonly error: unknown } | null;

/**
 * A checked workbook in words, which are loaded with the first result.
 * @returns null without a result, and until its words are there
 * @throws PartNotLoaded while drawing, when they do not come
 */
export function useWorkbookView(
  validation: Validation | null,
  locale: Locale,
): WorkbookView | null {
  const [loading, setLoading] = useState<Loading>(null);
  const isWanted = validation !== null;
  useEffect(() => {
    if (isWanted) {
      loadPart(() => import("./workbook-view")).then(
        (words) => {
          setLoading({ toView: words.workbookView });
        },
        (error: unknown) => {
          setLoading({ error });
        },
      );
    }
  }, [isWanted]);
  if (loading !== null && "error" in loading) {
    throw loading.error;
  }
  const toView = loading?.toView ?? null;
  return useMemo(
    () =>
      toView === null || validation === null
        ? null
        : toView(validation.checked, locale, validation.shown),
    [toView, validation, locale],
  );
}
