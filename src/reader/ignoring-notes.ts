import { splitTail } from "../declaration/normalise-text";
import type { Vocabulary } from "./vocabulary";

/** Numbers of several levels: 1.1数量指标. */
const NUMBER = /^\d+(?:\.\d+)+[.、]?(?=[^\d.])/;
/** A weight without brackets: 数量指标20分, 数量指标:20%. */
const WEIGHT = /(?<=[^\d.:]):?\d+(?:\.\d+)?[分%]?$/;

/** The same labels, also with what offices add to them: a number, a weight, and any brackets: 1.1数量指标（20分）（必填）. */
export function ignoringNotes<T>(labels: Vocabulary<T>): Vocabulary<T> {
  return (cell) => {
    const meaning = labels(cell);
    if (meaning !== null || cell.term === "") {
      return meaning;
    }
    const term = withoutNotes(cell.term);
    return term === cell.term ? null : labels({ term, stem: term });
  };
}

function withoutNotes(term: string): string {
  let rest = term.replace(NUMBER, "");
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = splitTail(rest).stem.replace(WEIGHT, "");
  }
  return rest;
}
