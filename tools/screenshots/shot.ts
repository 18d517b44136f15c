import type { Frame, Page } from "playwright-core";

/** The workbench with its pane, and files on disk to choose. */
export interface Stage {
  readonly page: Page;
  readonly pane: Frame;
  /** Paths of workbooks that a reviewer has received. */
  readonly received: readonly string[];
}

/** A picture, and what a user does before it is taken, by the texts on the screen. */
export interface Shot {
  /** Name of its file in docs/images, without extension. */
  readonly name: string;
  readonly what: "page" | "pane";
  /** The sample to open; default: the faulty declaration. */
  readonly sample?: "有错误的申报表" | "填写完整的申报表" | "不是申报表";
  readonly steps: (stage: Stage) => Promise<void>;
}

/** The button of the pane with exactly this text. */
export function press({ pane }: Stage, name: string): Promise<void> {
  return pane.getByRole("button", { name, exact: true }).first().click();
}

/** Goes to a page of the pane. */
export function turnTo({ pane }: Stage, name: string): Promise<void> {
  return pane.getByRole("tab", { name, exact: true }).click();
}

/** Scrolls an element to the top of the pane, below the pane's head. */
export function scrollTo({ pane }: Stage, text: string): Promise<void> {
  return pane
    .getByText(text, { exact: true })
    .first()
    .evaluate((element) => {
      element.style.scrollMarginTop = "12px";
      element.scrollIntoView({ block: "start" });
    });
}
