import { useEffect, useRef, type RefObject } from "react";

/** The attribute that marks the list element which opens the item of this key. */
export function opener(key: string): { readonly "data-opener": string } {
  return { "data-opener": key };
}

/**
 * Returns the focus to what opened an item once that is closed.
 * @param opened key of the opened item; null while the list is shown
 * @returns the ref of the element in which the list stands
 */
export function useReturnFocus<Container extends HTMLElement>(
  opened: string | null,
): RefObject<Container | null> {
  const container = useRef<Container>(null);
  const left = useRef<string | null>(null);
  useEffect(() => {
    if (opened === null && left.current !== null) {
      container.current
        ?.querySelector<HTMLElement>(`[data-opener="${CSS.escape(left.current)}"]`)
        ?.focus();
    }
    left.current = opened;
  }, [opened]);
  return container;
}
