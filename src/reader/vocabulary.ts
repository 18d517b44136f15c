import { normaliseText, splitTail } from "../declaration/normalise-text";
import type { Label } from "../editions/edition";
import type { SheetCell } from "./sheet-cells";

/** How a label is worded: as a blank form prints it, by a synonym, or by what stands for it when nothing else does. */
export type Wording = "printed" | "synonym" | "last-resort";

/** What a label stands for. */
export interface Meaning<T> {
  readonly value: T;
  readonly wording: Wording;
}

/**
 * Labels to look cells up in. A cell is a label when its whole text equals one, with or without its
 * bracketed tail; text that merely contains a label is none.
 */
export type Vocabulary<T> = (cell: Pick<SheetCell, "term" | "stem">) => Meaning<T> | null;

/**
 * A vocabulary of these labels. Where two share a wording, the printed one holds before the synonym, and the first
 * before the later.
 */
export function vocabulary<T>(entries: Iterable<readonly [T, Label]>): Vocabulary<T> {
  const meanings: Readonly<Record<Wording, Map<string, Meaning<T>>>> = {
    printed: new Map(),
    synonym: new Map(),
    "last-resort": new Map(),
  };
  const add = (value: T, wording: Wording, term: string): void => {
    const known = meanings[wording];
    if (!known.has(term)) {
      known.set(term, { value, wording });
    }
  };
  for (const [value, { printed, synonyms, lastResorts = [] }] of entries) {
    const term = normaliseText(printed);
    add(value, "printed", term);
    add(value, "printed", splitTail(term).stem);
    synonyms.forEach((synonym) => {
      add(value, "synonym", normaliseText(synonym));
    });
    lastResorts.forEach((wording) => {
      add(value, "last-resort", normaliseText(wording));
    });
  }
  const all = new Map([...meanings["last-resort"], ...meanings.synonym, ...meanings.printed]);
  return ({ term, stem }) =>
    term === "" ? null : (all.get(term) ?? (stem === term ? null : (all.get(stem) ?? null)));
}
