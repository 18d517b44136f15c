/** Content to write into a cell. */
export type NewContent =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly text: string }
  /** With its `=`. */
  | { readonly kind: "formula"; readonly formula: string };
