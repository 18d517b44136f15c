/** How much of a page's bottom is covered, as a length of CSS. */
export const COVERED = "var(--covered, 0px)";

/**
 * Ref callback for an element that covers the bottom of a page: publishes its height to the page, and scrolls the focused
 * element clear of it.
 */
export function keepClear(cover: HTMLElement | null): (() => void) | undefined {
  const page = cover?.parentElement;
  if (cover === null || !page) {
    return undefined;
  }
  const observer = new ResizeObserver(() => {
    page.style.setProperty("--covered", `${cover.offsetHeight}px`);
    const { activeElement } = document;
    if (activeElement?.matches(":focus-visible") === true) {
      activeElement.scrollIntoView({ block: "nearest" });
    }
  });
  observer.observe(cover);
  return () => {
    observer.disconnect();
    page.style.removeProperty("--covered");
  };
}

/** Ref callback for an element that covers the top of the document: what gets the focus, or is gone to, is scrolled clear of it. */
export function keepClearOfTop(cover: HTMLElement | null): (() => void) | undefined {
  if (cover === null) {
    return undefined;
  }
  const observer = new ResizeObserver(() => {
    document.documentElement.style.scrollPaddingTop = `${cover.offsetHeight}px`;
  });
  observer.observe(cover);
  return () => {
    observer.disconnect();
  };
}
