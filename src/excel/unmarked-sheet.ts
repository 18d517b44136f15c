/** A worksheet that could not be marked, and why. Its findings are listed all the same. */
export interface UnmarkedSheet {
  readonly sheet: string;
  readonly reason: "protected" | "refused";
}
