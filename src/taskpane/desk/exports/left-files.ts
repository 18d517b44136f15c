/** A file of which there is no copy, and why, in words. */
export interface LeftFile {
  readonly file: string;
  readonly reason: string;
}

/** Files that have the same reason. */
export interface LeftGroup {
  readonly reason: string;
  readonly files: readonly string[];
}

/** Files by their reasons, in the order in which these come first. Pure. */
export function leftGroups(left: readonly LeftFile[]): readonly LeftGroup[] {
  const groups = new Map<string, readonly string[]>();
  for (const { file, reason } of left) {
    groups.set(reason, [...(groups.get(reason) ?? []), file]);
  }
  return Array.from(groups, ([reason, files]) => ({ reason, files }));
}
