import { parseReference, writeReference, type Reference } from "./reference";

/** A sheet's name in front of a reference. */
const NAME = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?\d{1,7}`;
/** What a reference may not go on with: it would be part of a word or a function's name. */
const END = String.raw`(?![\p{L}\p{N}_.(!$'])`;
const REFERENCE = `(?:${NAME}!)?(?:${CELL}(?::${CELL})?|${COLUMN}:${COLUMN}|${ROW}:${ROW})${END}`;
/** What looks as if it held references: texts, other workbooks, several sheets, tables, words, numbers. */
const OTHER = [
  String.raw`"(?:[^"]|"")*"`,
  String.raw`(?:'\[(?:[^']|'')+'|\[\d+\][\p{L}\p{N}_.]*)![^\s,;()+\-*/&<>=^]*`,
  String.raw`${NAME}:${NAME}![^\s,;()+\-*/&<>=^]*`,
];
const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*(?:\[(?:[^[\]]|\[[^\]]*\])*\])?`;
const NUMBER = String.raw`\d+(?:\.\d+)?(?:[Ee][+-]?\d+)?`;
const TOKEN = new RegExp([...OTHER, `(?<reference>${REFERENCE})`, WORD, NUMBER].join("|"), "gu");

/** What a formula contains in place of a reference to deleted cells. */
const LOST = "#REF!";

/**
 * A formula with its references replaced; everything else stays as it is written.
 * @param replace What a reference becomes; null when its cells are no more.
 */
export function mapReferences(
  formula: string,
  replace: (reference: Reference) => Reference | null,
): string {
  return rewriteReferences(formula, (reference) => {
    const replaced = replace(reference);
    return replaced === null ? LOST : replaced === reference ? null : writeReference(replaced);
  });
}

/**
 * A formula with other texts for its references.
 * @param rewrite The text for a reference; null to keep it as it is written.
 */
export function rewriteReferences(
  formula: string,
  rewrite: (reference: Reference) => string | null,
): string {
  return formula.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const groups = rest.at(-1);
    const reference = isReferenceToken(groups) ? parseReference(token) : null;
    return (reference && rewrite(reference)) ?? token;
  });
}

/** The references of a formula, in order. */
export function referencesOf(formula: string): Reference[] {
  const references: Reference[] = [];
  rewriteReferences(formula, (reference) => {
    references.push(reference);
    return null;
  });
  return references;
}

function isReferenceToken(groups: unknown): boolean {
  return (
    typeof groups === "object" &&
    groups !== null &&
    "reference" in groups &&
    groups.reference !== undefined
  );
}
