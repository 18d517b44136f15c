import type { HeaderFooter, PageSetup } from "hucre";
import type { PrintPlan } from "../../sheet/sheet-plan";
import { requireAtMost } from "./require-at-most";

const ORIENTATIONS = { Landscape: "landscape", Portrait: "portrait" } as const satisfies Record<
  PrintPlan["orientation"],
  PageSetup["orientation"]
>;
const POINTS_PER_INCH = 72;
const LONGEST_FOOTER = 255;

/** Paper, scaling and margins. Print area and title rows are names of the sheet: see `definedNames`. */
export function pageSetup({ orientation, margins }: PrintPlan): PageSetup {
  return {
    paperSize: "a4",
    orientation: ORIENTATIONS[orientation],
    fitToPage: true,
    fitToWidth: 1,
    // As many pages high as it takes.
    fitToHeight: 0,
    horizontalCentered: true,
    margins: {
      top: margins.top / POINTS_PER_INCH,
      bottom: margins.bottom / POINTS_PER_INCH,
      left: margins.left / POINTS_PER_INCH,
      right: margins.right / POINTS_PER_INCH,
      header: margins.header / POINTS_PER_INCH,
      footer: margins.footer / POINTS_PER_INCH,
    },
  };
}

/**
 * The footer, in the middle of the page.
 * @throws RangeError when it is longer than Excel allows.
 */
export function headerFooter({ footer }: PrintPlan): HeaderFooter {
  const oddFooter = `&C${footer}`;
  requireAtMost(oddFooter.length, LONGEST_FOOTER, `Characters of the footer ${oddFooter}`);
  return footer === "" ? {} : { oddFooter };
}
