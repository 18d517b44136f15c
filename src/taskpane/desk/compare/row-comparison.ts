/** What has become of a declaration since it was submitted before, in sentences. */
export interface RowComparison {
  readonly earlierFile: string;
  readonly fixed: readonly string[];
  readonly remaining: readonly string[];
  readonly added: readonly string[];
  readonly changes: readonly string[];
}
