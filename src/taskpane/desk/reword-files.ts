import type { Locale } from "../../declaration/locale";
import type { RuleSet } from "../../rules/rule-set/rule-set";
import type { DeskState } from "./desk-state";
import type { Tell } from "./listing";
import { rewordedRows } from "./reworded-rows";

/** Files that are worded again before the pane draws and listens. */
const WORDED_AT_ONCE = 10;

/**
 * Words what was reviewed in another language, some files at a time.
 * @param isWanted false once still another language is wanted, or none
 */
export async function rewordFiles(
  tell: Tell,
  files: DeskState["files"],
  ruleSet: RuleSet,
  locale: Locale,
  isWanted: () => boolean,
): Promise<void> {
  for (let first = 0; first < files.length && isWanted(); first += WORDED_AT_ONCE) {
    const rows = files
      .slice(first, first + WORDED_AT_ONCE)
      .flatMap((file, place) =>
        file === null ? [] : [[first + place, rewordedRows(file, ruleSet, locale)] as const],
      );
    if (!tell({ type: "reworded", rows })) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
