import type { CheckedFinding } from "../../review/checked-workbook";
import { fill } from "../../locales/translation";
import type { PaneTexts } from "../locale/pane-texts";

/** Why and when a finding was accepted, or had been before the values changed; null where it never was. */
export function acceptanceWords(
  { accepted, lapsed }: CheckedFinding,
  texts: PaneTexts["acceptance"],
): string | null {
  if (accepted !== null) {
    return fill(texts.accepted, { at: accepted.at, reason: accepted.reason });
  }
  return lapsed === undefined ? null : fill(texts.lapsed, { at: lapsed.at, reason: lapsed.reason });
}
