import type { Frame, Page } from "playwright-core";

/** A page, or a frame of one. */
type Document = Pick<Frame, "evaluate">;

/** Name of the focused element: its label or its text; null if nothing has the focus. */
export function focused(where: Document): Promise<string | null> {
  return where.evaluate(() => {
    const { activeElement: element } = document;
    if (element === null || element === document.body) {
      return null;
    }
    const isField = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
    const label = isField ? element.labels?.[0]?.textContent : element.getAttribute("aria-label");
    return label ?? element.textContent;
  });
}

/** Waits until something has the focus: opening or closing moves it a moment later. */
export async function untilFocused(where: Document, name: string): Promise<void> {
  while ((await focused(where)) !== name) {
    // Asked again at once: each question to the page takes time anyway.
  }
}

/**
 * Presses a key until it has led to the wanted element.
 * @param where the frame with the focus, if not the page itself
 * @returns the elements passed on the way
 * @throws Error when it comes back to the beginning of the page first
 */
export async function pressUntil(
  page: Page,
  key: "Tab" | "Shift+Tab",
  name: string,
  where: Document = page,
): Promise<readonly string[]> {
  const names: string[] = [];
  for (;;) {
    await page.keyboard.press(key);
    const here = await focused(where);
    if (here === name) {
      return names;
    }
    if (here === null) {
      throw new Error(`${key} passes ${names.join(", ")} but not ${name}`);
    }
    names.push(here);
  }
}

/** Whether something covers the middle of the focused element. */
export function isCovered(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { activeElement: element } = document;
    if (element === null) {
      return true;
    }
    const { left, top, width, height } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return hit === null || !(element.contains(hit) || hit.contains(element));
  });
}
