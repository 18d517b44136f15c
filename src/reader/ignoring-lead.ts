import { normaliseText, splitTail } from "../declaration/normalise-text";
import { OF_WHICH } from "../editions/words/money-words";
import type { Vocabulary } from "./vocabulary";

/** `资金来源:(1)财政拨款`, a group and the first line of it in one cell. */
const HEADED = /^([^:]+):(.+)$/;

/**
 * The same labels, also after a word that joins them to the line above (其中：财政专项资金) or after the name of their
 * group. A line of the first kind may be part of another one, so neither is more than a synonym.
 */
export function ignoringLead<T>(labels: Vocabulary<T>, groups: Vocabulary<unknown>): Vocabulary<T> {
  return (cell) => {
    const meaning = labels(cell);
    if (meaning !== null) {
      return meaning;
    }
    const term = withoutLead(cell.term, groups);
    const stem = withoutLead(cell.stem, groups);
    const behind = term === null || stem === null ? null : labels({ term, stem });
    return behind && { ...behind, wording: "synonym" };
  };
}

function withoutLead(term: string, groups: Vocabulary<unknown>): string | null {
  return term.startsWith(OF_WHICH)
    ? normaliseText(term.slice(OF_WHICH.length).replace(/^:/, ""))
    : (behindGroup(term, groups)?.rest ?? null);
}

/** The group that a label begins with, and the label of the line behind its colon; null where it begins with none. */
export function behindGroup<G>(
  term: string,
  groups: Vocabulary<G>,
): { readonly group: G; readonly rest: string } | null {
  const [, head = "", rest = ""] = HEADED.exec(term) ?? [];
  const meaning = rest === "" ? null : groups({ term: head, stem: splitTail(head).stem });
  return meaning && { group: meaning.value, rest: normaliseText(rest) };
}
