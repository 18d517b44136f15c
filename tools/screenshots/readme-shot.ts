import type { Shot } from "./shot";

/** The picture of the README: what everybody should see first. */
export const README_SHOT: Shot = {
  name: "workbench",
  what: "page",
  steps: async ({ page, pane }) => {
    await pane.getByRole("button", { name: "校验", exact: true }).first().click();
    await pane.locator('[data-entry="B5"]').click();
    // The grid measures wrapped rows when it is idle.
    await page.waitForFunction(() => {
      const sheet = window.workbench?.univer?.getActiveWorkbook()?.getActiveSheet();
      return (sheet?.getRowHeight(13) ?? 0) > 100;
    });
  },
};
