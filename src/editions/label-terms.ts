import { normaliseText, splitTail } from "../declaration/normalise-text";
import type { Edition, Label } from "./edition";
import { TOTALS } from "./words/money-words";

/**
 * Everything an edition may print on a form, as labels are compared: a text is printed when its
 * normalised form, or that without the bracketed tail, is among them.
 */
export function labelTerms(edition: Edition): ReadonlySet<string> {
  const known = TERMS.get(edition);
  if (known !== undefined) {
    return known;
  }
  const terms = termsOf(edition);
  TERMS.set(edition, terms);
  return terms;
}

const TERMS = new WeakMap<Edition, ReadonlySet<string>>();

function termsOf(edition: Edition): ReadonlySet<string> {
  const { classes, budgetGroups } = edition;
  const labels: readonly Label[] = [
    edition.title,
    edition.department,
    edition.amountHeader,
    edition.otherTasks,
    ...Object.values(edition.sectionLabels),
    ...Object.values(edition.budgetLabels),
    ...budgetGroups.map(({ label }) => label),
    ...Object.values(edition.taskColumns),
    ...Object.values(edition.indicatorColumns),
    ...classes.map(({ label }) => label),
    ...classes.flatMap(({ categories }) => categories.map(({ label }) => label)),
  ];
  const wordings = labels.flatMap(({ printed, synonyms }) => [printed, ...synonyms]);
  const terms = [...wordings, ...TOTALS].map(normaliseText);
  return new Set([...terms, ...terms.map((term) => splitTail(term).stem)]);
}

/** Whether a text is one of the terms of `labelTerms`. */
export function isLabelTerm(terms: ReadonlySet<string>, text: string): boolean {
  const term = normaliseText(text);
  return terms.has(term) || terms.has(splitTail(term).stem);
}
