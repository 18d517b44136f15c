import { useEffect } from "react";

/**
 * Scrolls to what has the keyboard when something comes to lie over the page, or goes.
 * @param covered whether part of the page is covered
 */
export function useRevealedFocus(covered: boolean): void {
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement?.matches(":focus-visible") === true) {
      activeElement.scrollIntoView({ block: "nearest" });
    }
  }, [covered]);
}
