import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { nearest } from "../state/step";
import type { FindingEntry } from "../view/finding-entries";
import { isKeyboardLost } from "./use-kept-focus";

/** Where the keyboard is in a list. */
interface Place {
  /** The entry that it was at last. */
  readonly visited: string | null;
  /** To be called when it came to an entry, or to anything in it. */
  readonly visit: (id: string) => void;
  /** To be called when it left what it was at. */
  readonly leave: () => void;
}

/**
 * Keeps the keyboard at its place in a list. When what has it goes away, such as a correction that was made, it goes to its
 * entry; where that is gone, to the next one that is left, or else to the one before.
 */
export function useKeptPlace(
  list: RefObject<HTMLElement | null>,
  entries: readonly FindingEntry[],
): Place {
  const [visited, setVisited] = useState<string | null>(null);
  const held = useRef<string | null>(null);
  const before = useRef(entries);
  useLayoutEffect(() => {
    // React reports no blur while it removes elements: what had the focus until now is gone.
    if (held.current !== null && isKeyboardLost()) {
      const { next, previous } = nearest(before.current, held.current, entries);
      const id = (next ?? previous)?.id;
      const headings = list.current?.querySelectorAll<HTMLElement>("[data-entry]") ?? [];
      Array.from(headings)
        .find(({ dataset }) => dataset.entry === id)
        ?.focus();
    }
    before.current = entries;
  });
  const visit = useCallback((id: string) => {
    held.current = id;
    setVisited(id);
  }, []);
  const leave = useCallback(() => {
    held.current = null;
  }, []);
  return { visited, visit, leave };
}
