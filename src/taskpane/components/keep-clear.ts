/** How much of a page's bottom is covered, as a length of CSS. */
export const COVERED = "var(--covered, 0px)";

/**
 * As a ref of what lies over a page's bottom: tells the page how much that is, and brings what has the keyboard out from
 * beneath it when it comes or grows.
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

/** As a ref of what lies over the document's top: what gets the keyboard, or is gone to, is scrolled from beneath it. */
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
