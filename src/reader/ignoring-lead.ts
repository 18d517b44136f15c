import type { Vocabulary } from "./vocabulary";

/**
 * The same labels, also behind a word that joins them to the line above: 其中：财政专项资金. Such a line may be part of
 * another one, so that it is never more than a synonym.
 */
export function ignoringLead<T>(labels: Vocabulary<T>, lead: string): Vocabulary<T> {
  return (cell) => {
    const meaning = labels(cell);
    if (meaning !== null || !cell.term.startsWith(lead)) {
      return meaning;
    }
    const behindLead = (text: string): string => text.slice(lead.length).replace(/^:/, "");
    const behind = labels({ term: behindLead(cell.term), stem: behindLead(cell.stem) });
    return behind && { ...behind, wording: "synonym" };
  };
}
