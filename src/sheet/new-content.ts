/** What a cell is to hold. */
export type NewContent =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly text: string }
  /** With its `=`. */
  | { readonly kind: "formula"; readonly formula: string };
