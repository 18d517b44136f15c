import { useLayoutEffect, useRef, type FocusEvent } from "react";

/** What the element around a page listens to. */
interface FocusListeners {
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
}

/**
 * Keeps the keyboard on a page. When what has it goes away, such as the answers of a question, it goes back to
 * what had it before: the button that asked.
 */
export function useKeptFocus(): FocusListeners {
  const visited = useRef<readonly HTMLElement[]>([]);
  const isHeld = useRef(false);
  useLayoutEffect(() => {
    // React tells of no blur while it removes elements: what was held until now is gone.
    if (isHeld.current && visited.current.at(-1)?.isConnected === false) {
      [...visited.current].reverse().find(accepts);
    }
  });
  return {
    onFocus: ({ target }) => {
      if (target instanceof HTMLElement) {
        const others = visited.current.filter((known) => known !== target && known.isConnected);
        visited.current = [...others, target];
        isHeld.current = true;
      }
    },
    onBlur: () => {
      isHeld.current = false;
    },
  };
}

/** Gives the keyboard to the first answer of a question, as a ref: the user has just asked for it. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}

function accepts(element: HTMLElement): boolean {
  element.focus();
  return document.activeElement === element;
}
