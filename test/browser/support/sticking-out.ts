import type { Page } from "playwright-core";

const CONTROLS = "#root :is(button, input, select, textarea, summary, a, [role=menuitem])";

/**
 * Elements that do not fit into the pane's width, by their texts: the page itself if it must be scrolled sideways,
 * and every control that sticks out or whose text does not fit into it.
 */
export async function stickingOut(page: Page): Promise<readonly string[]> {
  return page.evaluate((controls) => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const clipped = Array.from(document.querySelectorAll<HTMLElement>(controls))
      .filter((control) => control.checkVisibility())
      .filter((control) => {
        const { left, right } = control.getBoundingClientRect();
        const isTooWide =
          control.tagName === "BUTTON" && control.scrollWidth > control.clientWidth + 1;
        return isTooWide || left < 0 || right > clientWidth + 1;
      });
    const names = clipped.map(({ ariaLabel, textContent }) => ariaLabel ?? textContent);
    return scrollWidth > clientWidth ? [`page of ${scrollWidth} px`, ...names] : names;
  }, CONTROLS);
}
