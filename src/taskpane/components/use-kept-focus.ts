import { useLayoutEffect, useRef, type FocusEvent } from "react";

/** What the element around a page listens to. */
interface FocusListeners {
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
}

/**
 * Keeps the keyboard on a page. When what has it goes away, such as the answers of a question, it goes back to
 * what had it before: the button that asked.
 * @param refuge what it goes to where all of these are gone; null while that is still to come
 */
export function useKeptFocus(refuge: () => HTMLElement | null = nowhere): FocusListeners {
  const visited = useRef<readonly HTMLElement[]>([]);
  const isHeld = useRef(false);
  useLayoutEffect(() => {
    // React reports no blur while it removes elements: what had the focus until now is gone.
    if (isHeld.current && visited.current.at(-1)?.isConnected === false && isKeyboardLost()) {
      const isBack = [...visited.current].reverse().some(accepts);
      if (!isBack) {
        // The list stays where the user has scrolled it to.
        refuge()?.focus({ preventScroll: true });
      }
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

/** Whether the user is in the pane with the keyboard nowhere: what had it is gone, or on a page that is hidden now. */
export function isKeyboardLost(): boolean {
  const { activeElement } = document;
  const isNowhere =
    activeElement === null ||
    activeElement === document.body ||
    activeElement.closest("[hidden]") !== null;
  return isNowhere && document.hasFocus();
}

function nowhere(): null {
  return null;
}

/** Gives the keyboard to the first answer of a question, as a ref: the user has just asked for it. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}

function accepts(element: HTMLElement): boolean {
  element.focus();
  return document.activeElement === element;
}
